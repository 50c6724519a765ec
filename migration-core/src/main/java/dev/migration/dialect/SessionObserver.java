package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a second connection can tell of a session while that runs a statement and answers nobody. */
public interface SessionObserver {

    /** The number of the session of this connection. */
    String own(Connection connection) throws SQLException;

    /** Who holds what the session waits for; empty if it does not wait. */
    List<Blocker> blockers(Connection observer, String session) throws SQLException;

    /** How far its statement is; empty where the database does not tell. */
    default Optional<String> progress(Connection observer, String session) throws SQLException {
        return Optional.empty();
    }
}
