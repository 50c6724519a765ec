package dev.migration.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The sessions of a server. A statement may go on after the process that sent it has died; before anybody looks for what it
 * left, it has to be over.
 */
public interface ServerSessions {

    /** What tells the session of this connection from all others: one word of at most 40 characters. */
    String own(Connection connection) throws SQLException;

    /** Whether that session is there and carries something out; also true if the server does not show what it does. */
    boolean isWorking(Connection connection, String session) throws SQLException;
}
