package dev.migration.dialect.sqlserver;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What SQL Server's dynamic views show to who may {@code VIEW SERVER STATE}. */
final class SqlServerObserver implements SessionObserver {

    static final String BLOCKERS =
            """
            select b.session_id as session, b.program_name as application, b.login_name as username, b.host_name as address,
                b.status as state, datediff(second, b.last_request_start_time, getdate()) as age, t.text as query
            from sys.dm_exec_requests r
            join sys.dm_exec_sessions b on b.session_id = r.blocking_session_id
            left join sys.dm_exec_connections c on c.session_id = b.session_id and c.parent_connection_id is null
            outer apply sys.dm_exec_sql_text(c.most_recent_sql_handle) t
            where r.session_id = ?""";

    @Override
    public String own(Connection connection) throws SQLException {
        return ObserverRows.single(connection, "select @@spid");
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        return ObserverRows.blockers(observer, BLOCKERS, session, true);
    }
}
