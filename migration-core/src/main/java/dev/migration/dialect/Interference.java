package dev.migration.dialect;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Objects;
import java.util.Optional;

/** What others did to a statement, so that nothing need be wrong with the statement itself. */
public enum Interference {
    /** Somebody else held a lock for longer than the statement may wait for one. */
    LOCK,
    /** The database ended its transaction in favour of another: a deadlock, or a change of the same rows. */
    CONFLICT,
    /** It took longer than a statement may, or somebody cancelled it. */
    TIME;

    /** Whether the same may succeed a moment later. */
    public boolean isPassing() {
        return this != TIME;
    }

    /** What stopped what failed so, wherever the SQL exception is among the causes; empty if nobody else did. */
    public static Optional<Interference> of(Throwable failure, Dialect dialect) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            Optional<Interference> interference =
                    it instanceof SQLException sqlException ? dialect.interference(sqlException) : Optional.empty();
            if (interference.isPresent()) {
                return interference;
            }
        }
        return Optional.empty();
    }

    /** What the SQL standard's states and JDBC say, for the dialects that follow them. */
    static Optional<Interference> byState(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "40001" -> Optional.of(CONFLICT);
            case "57014", "HY008" -> Optional.of(TIME);
            default -> failure instanceof SQLTimeoutException ? Optional.of(TIME) : Optional.empty();
        };
    }
}
