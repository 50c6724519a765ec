package dev.migration.execution;

import java.sql.SQLException;

/** A commit or a change of mode failed. Inside the package only: who knows the step says what it means. */
final class ConnectionLostException extends RuntimeException {

    ConnectionLostException(SQLException cause) {
        super(cause);
    }
}
