package dev.migration.dialect.oracle;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What Oracle's {@code v$session} shows to who may read it. */
final class OracleObserver implements SessionObserver {

    static final String BLOCKERS =
            """
            select b.sid || ',' || b.serial# as "session", b.program as application, b.username as username,
                b.machine as address, lower(b.status) as state, b.last_call_et as age, q.sql_text as query
            from v$session w
            join v$session b on b.sid = w.blocking_session
            left join v$sqlarea q on q.sql_id = coalesce(b.sql_id, b.prev_sql_id)
            where w.sid = ?""";

    @Override
    public String own(Connection connection) throws SQLException {
        return ObserverRows.single(connection, "select sys_context('userenv', 'sid') from dual");
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        return ObserverRows.blockers(observer, BLOCKERS, session, true);
    }
}
