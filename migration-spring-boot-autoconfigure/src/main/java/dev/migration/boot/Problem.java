package dev.migration.boot;

import dev.migration.error.MigrationException;
import dev.migration.error.Redaction;
import dev.migration.execution.ConnectionFailedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure as an operator may see it: what is wrong and what to do, without passwords. For whatever leaves the application:
 * failure reports, the endpoint, health.
 */
public record Problem(String problem, String remedy) {

    /** A failure of ours in its own words; a failure of the database by its kind; anything else by its message. */
    public static Problem of(Throwable failure) {
        MigrationException ours = first(failure, MigrationException.class);
        SQLException cause = last(failure, SQLException.class);
        ConnectionProblem kind = cause == null ? ConnectionProblem.OTHER : ConnectionProblem.of(cause);
        if (ours instanceof ConnectionFailedException && kind != ConnectionProblem.OTHER) {
            return redacted(ours.problem(), kind.remedy());
        }
        if (ours != null) {
            return redacted(ours.problem(), ours.remedy());
        }
        return redacted(kind.problem(message(cause == null ? failure : cause)), kind.remedy());
    }

    private static Problem redacted(String problem, String remedy) {
        return new Problem(Redaction.of(problem), Redaction.of(remedy));
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        String text = message != null ? message.strip() : failure.getClass().getName();
        return text.endsWith(".") ? text : text + ".";
    }

    private static <T extends Throwable> @Nullable T first(Throwable failure, Class<T> type) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (type.isInstance(it)) {
                return type.cast(it);
            }
        }
        return null;
    }

    // A pool says that it has no connection, and its cause why.
    private static <T extends Throwable> @Nullable T last(Throwable failure, Class<T> type) {
        T last = null;
        for (Throwable it = failure; it != null; it = it.getCause()) {
            last = type.isInstance(it) ? type.cast(it) : last;
        }
        return last;
    }
}
