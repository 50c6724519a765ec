package dev.migration.dialect.h2;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What H2's information schema shows: for each session, the one that it waits for. */
final class H2Observer implements SessionObserver {

    private static final String BLOCKERS =
            """
            select b.session_id as session, b.client_info as application, b.user_name as username, b.client_addr as address,
                lower(b.session_state) as state,
                datediff(millisecond, coalesce(b.executing_statement_start, b.sleep_since), current_timestamp) / 1000.0 as age,
                b.executing_statement as query
            from information_schema.sessions w join information_schema.sessions b on b.session_id = w.blocker_id
            where w.session_id = ?""";

    @Override
    public String own(Connection connection) throws SQLException {
        return ObserverRows.single(connection, "select session_id()");
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        return ObserverRows.blockers(observer, BLOCKERS, session, true);
    }
}
