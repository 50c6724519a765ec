package dev.migration.dialect.mariadb;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import dev.migration.dialect.mysql.MysqlCandidates;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What MariaDB shows: who holds a row; of definitions of tables only who might hold them; and how far a statement is. */
final class MariadbObserver implements SessionObserver {

    private static final String HOLDERS_OF_ROWS =
            """
            select distinct b.trx_mysql_thread_id as session, null as application, p.user as username, p.host as address,
                if(p.command = 'Sleep', 'idle in transaction', lower(p.command)) as state,
                timestampdiff(second, b.trx_started, now()) as age, coalesce(p.info, b.trx_query) as query
            from information_schema.innodb_lock_waits w
            join information_schema.innodb_trx r on r.trx_id = w.requesting_trx_id
            join information_schema.innodb_trx b on b.trx_id = w.blocking_trx_id
            left join information_schema.processlist p on p.id = b.trx_mysql_thread_id
            where r.trx_mysql_thread_id = ?""";

    private static final String PROGRESS =
            """
            select concat(state, if(max_stage > 1, concat(', stage ', stage, ' of ', max_stage), ''),
                if(progress > 0, concat(', ', round(progress), ' %'), ''))
            from information_schema.processlist where id = ?""";

    @Override
    public String own(Connection connection) throws SQLException {
        return MysqlCandidates.own(connection);
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        List<Blocker> holders = ObserverRows.blockers(observer, HOLDERS_OF_ROWS, session, true);
        return holders.isEmpty() ? MysqlCandidates.blockers(observer, session) : holders;
    }

    @Override
    public Optional<String> progress(Connection observer, String session) throws SQLException {
        return ObserverRows.text(observer, PROGRESS, session);
    }
}
