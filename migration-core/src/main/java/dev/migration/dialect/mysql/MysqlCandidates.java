package dev.migration.dialect.mysql;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Who might hold what a session waits for, where the server does not tell: a session whose transaction is open, or whose
 * statement has run for longer.
 */
public final class MysqlCandidates {

    private static final String CANDIDATES =
            """
            select b.id as session, null as application, b.user as username, b.host as address,
                if(x.trx_id is not null and b.command = 'Sleep', 'idle in transaction', lower(b.command)) as state,
                coalesce(timestampdiff(second, x.trx_started, now()), b.time) as age, b.info as query
            from information_schema.processlist w
            join information_schema.processlist b on b.id <> w.id and b.db = w.db
            left join information_schema.innodb_trx x on x.trx_mysql_thread_id = b.id
            where w.id = ? and b.id <> connection_id()
                and (w.state like 'Waiting for%lock' or exists (select 1 from information_schema.innodb_trx r
                    where r.trx_mysql_thread_id = w.id and r.trx_state = 'LOCK WAIT'))
                and coalesce(b.state, '') not like 'Waiting for%lock'
                and (x.trx_started <= now() - interval w.time second or b.command = 'Query' and b.time >= w.time)""";

    private MysqlCandidates() {}

    public static String own(Connection connection) throws SQLException {
        return ObserverRows.single(connection, "select connection_id()");
    }

    public static List<Blocker> blockers(Connection observer, String session) throws SQLException {
        return ObserverRows.blockers(observer, CANDIDATES, session, false);
    }
}
