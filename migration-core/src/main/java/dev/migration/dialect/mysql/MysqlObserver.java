package dev.migration.dialect.mysql;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What MySQL's performance schema shows: who holds a row or the definition of a table. Where it is off, it is as
 * {@link MysqlCandidates} has it.
 */
final class MysqlObserver implements SessionObserver {

    private static final String BLOCKERS =
            """
            select distinct b.processlist_id as session,
                (select a.attr_value from performance_schema.session_connect_attrs a
                    where a.processlist_id = b.processlist_id and a.attr_name = 'program_name') as application,
                b.processlist_user as username, b.processlist_host as address, lower(b.processlist_command) as state,
                (select timestampdiff(second, x.trx_started, now()) from information_schema.innodb_trx x
                    where x.trx_mysql_thread_id = b.processlist_id) as age,
                coalesce(b.processlist_info,
                    (select s.sql_text from performance_schema.events_statements_current s
                        where s.thread_id = b.thread_id order by s.event_id desc limit 1)) as query
            from performance_schema.threads b
            where b.thread_id in (
                select w.blocking_thread_id from performance_schema.data_lock_waits w
                    join performance_schema.threads r on r.thread_id = w.requesting_thread_id
                    where r.processlist_id = ?
                union
                select g.owner_thread_id from performance_schema.metadata_locks p
                    join performance_schema.threads r on r.thread_id = p.owner_thread_id
                    join performance_schema.metadata_locks g on g.object_type = p.object_type
                        and g.object_schema = p.object_schema and g.object_name = p.object_name
                        and g.lock_status = 'GRANTED' and g.owner_thread_id <> p.owner_thread_id
                    where r.processlist_id = ? and p.lock_status = 'PENDING')""";

    @Override
    public String own(Connection connection) throws SQLException {
        return MysqlCandidates.own(connection);
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        List<Blocker> blockers = ObserverRows.blockers(observer, BLOCKERS, session, true);
        return blockers.isEmpty() ? MysqlCandidates.blockers(observer, session) : blockers;
    }

    @Override
    public Optional<String> progress(Connection observer, String session) throws SQLException {
        String sql =
                """
                select concat(s.event_name, if(s.work_estimated > 0,
                    concat(', ', floor(100 * s.work_completed / s.work_estimated), ' %'), ''))
                from performance_schema.events_stages_current s
                join performance_schema.threads t on t.thread_id = s.thread_id where t.processlist_id = ?""";
        return ObserverRows.text(observer, sql, session);
    }
}
