package dev.migration.execution;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who does it, for the history. */
record Author(String user, String hostName, @Nullable String applicationVersion) {

    static Author of(Session session, @Nullable String applicationVersion) throws SQLException {
        // A database that is a file has no users; then it is whoever runs this process.
        String user = Optional.ofNullable(session.connection().getMetaData().getUserName())
                .filter(it -> !it.isBlank())
                .orElseGet(() -> System.getProperty("user.name", ""));
        return new Author(user, localHost(), applicationVersion);
    }

    static String localHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException exception) {
            return Optional.ofNullable(System.getenv("HOSTNAME")).orElse("unknown");
        }
    }
}
