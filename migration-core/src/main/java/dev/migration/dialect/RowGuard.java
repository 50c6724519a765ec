package dev.migration.dialect;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Has the server refuse a statement that does not touch exactly one row, so that what is sent after it in the same round trip, a
 * commit among it, does not happen. The order of values in the statement stays as it is.
 */
public interface RowGuard {

    /**
     * As a statement that fails unless it changes one row.
     *
     * @param number what tells it from the others of the same round trip
     */
    String change(String statement, int number);

    /** The same for one that has to find a row. */
    String query(String statement, int number);

    /** Which of them the server refused; empty where it failed for something else. */
    Optional<Refusal> refusal(SQLException failure);

    /** @param rows how many were touched instead of one */
    record Refusal(int number, int rows) {}
}
