package dev.migration.budget;

import java.sql.Connection;
import java.util.function.IntSupplier;

/**
 * The session whose statements have a budget.
 *
 * @param transaction the number of its transaction, another one for each
 * @param isPooled whether each transaction may have another session of the server, so that outside of one there is none to be told
 *     anything, and none to look at
 */
public record BudgetedSession(Connection connection, IntSupplier transaction, boolean isPooled) {}
