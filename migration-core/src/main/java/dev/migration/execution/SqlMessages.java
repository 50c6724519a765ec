package dev.migration.execution;

import dev.migration.error.Redaction;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/** What a database says of a failure, as one sentence without passwords. */
final class SqlMessages {

    private SqlMessages() {}

    /** The message of the innermost SQL exception with its state and code, ending with a full stop. */
    static String describe(Throwable failure) {
        return innermost(failure)
                .map(SqlMessages::told)
                .orElseGet(() -> sentence(Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getName())));
    }

    /** What the driver said, wherever a pool wrapped it. */
    static Optional<SQLException> innermost(Throwable failure) {
        SQLException innermost = null;
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLException sqlException) {
                innermost = sqlException;
            }
        }
        return Optional.ofNullable(innermost);
    }

    private static String told(SQLException innermost) {
        String message = Objects.requireNonNullElse(
                innermost.getMessage(), innermost.getClass().getName());
        String code = "SQL state %s, code %d".formatted(innermost.getSQLState(), innermost.getErrorCode());
        return sentence("%s (%s)".formatted(message.strip(), code));
    }

    private static String sentence(String text) {
        return Redaction.of(text.endsWith(".") ? text : text + ".");
    }
}
