package dev.migration.backfill;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Interference;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/** Tells what may go well when it is done again: two transactions were in each other's way. */
final class TransientFailure {

    /** Also of others than the dialect knows, such as a driver of another maker. */
    private static final Set<String> STATES = Set.of("55P03", "HYT00", "61000");

    private TransientFailure() {}

    static boolean isOne(Throwable failure, Dialect dialect) {
        if (Interference.of(failure, dialect).filter(Interference::isPassing).isPresent()) {
            return true;
        }
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql && isOfTransactions(Objects.requireNonNullElse(sql.getSQLState(), ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTransactions(String state) {
        return state.startsWith("40") || STATES.contains(state);
    }
}
