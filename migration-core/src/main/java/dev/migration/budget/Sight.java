package dev.migration.budget;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a look at a busy session has shown. */
record Sight(List<Blocker> blockers, Optional<String> progress) {

    Sight {
        blockers = List.copyOf(blockers);
    }

    static Sight of(Connection connection, SessionObserver observer, String session) throws SQLException {
        boolean wasAutoCommit = connection.getAutoCommit();
        if (!wasAutoCommit) {
            connection.setAutoCommit(true);
        }
        try {
            List<Blocker> blockers = observer.blockers(connection, session);
            return new Sight(blockers, blockers.isEmpty() ? observer.progress(connection, session) : Optional.empty());
        } finally {
            if (!wasAutoCommit) {
                connection.setAutoCommit(false);
            }
        }
    }
}
