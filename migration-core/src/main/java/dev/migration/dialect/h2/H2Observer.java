package dev.migration.dialect.h2;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What H2's information schema shows: for a row, who holds it; for a table, who has locked one that the statement names.
 */
final class H2Observer implements SessionObserver {

    private static final String SESSION =
            """
            select distinct b.session_id as session, b.client_info as application, b.user_name as username,
                b.client_addr as address, lower(b.session_state) as state,
                datediff(millisecond, coalesce(b.executing_statement_start, b.sleep_since), current_timestamp) / 1000.0 as age,
                b.executing_statement as query
            from information_schema.sessions w
            """;

    private static final String HOLDERS_OF_ROWS =
            SESSION + "join information_schema.sessions b on b.session_id = w.blocker_id where w.session_id = ?";

    // By a pattern, since lower() knows the language of the JVM, and in Turkish "ITEMS" is not "items".
    private static final String HOLDERS_OF_TABLES = SESSION
            + """
            join information_schema.locks l on l.session_id <> w.session_id
                and regexp_like(w.executing_statement, '\\Q' || l.table_name || '\\E', 'i')
            join information_schema.sessions b on b.session_id = l.session_id
            where w.session_id = ?""";

    @Override
    public String own(Connection connection) throws SQLException {
        return ObserverRows.single(connection, "select session_id()");
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        List<Blocker> holders = ObserverRows.blockers(observer, HOLDERS_OF_ROWS, session, true);
        return holders.isEmpty() ? ObserverRows.blockers(observer, HOLDERS_OF_TABLES, session, false) : holders;
    }
}
