package dev.migration.execution;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who does it, for the history. */
record Author(String user, String hostName, @Nullable String applicationVersion) {

    static Author of(Session session, @Nullable String applicationVersion) throws SQLException {
        String user = session.connection().getMetaData().getUserName();
        return new Author(Optional.ofNullable(user).orElse(""), localHost(), applicationVersion);
    }

    static String localHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException exception) {
            return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("unknown");
        }
    }
}
