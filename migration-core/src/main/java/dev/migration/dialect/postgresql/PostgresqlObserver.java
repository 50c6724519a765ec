package dev.migration.dialect.postgresql;

import dev.migration.dialect.Blocker;
import dev.migration.dialect.ObserverRows;
import dev.migration.dialect.SessionObserver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL's statistics show of other sessions; of those of other users it shows less to who is no monitor. */
final class PostgresqlObserver implements SessionObserver {

    private static final int PROGRESS_OF_INDEXES = 12;

    private static final int PROGRESS_OF_COPIES = 14;

    /** A prepared transaction has no process, and 0 for its number. */
    private static final String BLOCKERS =
            """
            select distinct on (b.pid) case when b.pid = 0 then 'of a prepared transaction' else b.pid::text end as session,
                a.application_name as application, a.usename as username, host(a.client_addr) as address, a.state,
                extract(epoch from clock_timestamp() - a.xact_start) as age,
                nullif(a.query, '<insufficient privilege>') as query
            from unnest(pg_blocking_pids(?)) as b(pid) left join pg_stat_activity a on a.pid = b.pid
            order by b.pid""";

    private static final String TABLE = "coalesce(nullif(p.relid, 0)::regclass::text, 'a table')";

    private static final String INDEX =
            """
            select lower(p.command) || ' on ' || %s || ': ' || p.phase
                || case when p.lockers_total > p.lockers_done
                        then format(', waits for %%s of %%s transactions', p.lockers_total - p.lockers_done, p.lockers_total)
                        when p.tuples_total > 0
                        then format(', %%s %%%% of %%s rows', 100 * p.tuples_done / p.tuples_total, p.tuples_total)
                        when p.blocks_total > 0
                        then format(', %%s %%%% of %%s blocks', 100 * p.blocks_done / p.blocks_total, p.blocks_total)
                        else '' end
            from pg_stat_progress_create_index p where p.pid = ?"""
                    .formatted(TABLE);

    private static final String REWRITE =
            """
            select lower(p.command) || ' of ' || %s || ': ' || p.phase
                || case when p.heap_blks_total > 0
                        then format(', %%s %%%% of %%s blocks', 100 * p.heap_blks_scanned / p.heap_blks_total, p.heap_blks_total)
                        else format(', %%s rows', p.heap_tuples_written) end
            from pg_stat_progress_cluster p where p.pid = ?"""
                    .formatted(TABLE);

    private static final String VACUUM =
            """
            select 'vacuum of ' || %s || ': ' || p.phase
                || case when p.heap_blks_total > 0
                        then format(', %%s %%%% of %%s blocks', 100 * p.heap_blks_scanned / p.heap_blks_total, p.heap_blks_total)
                        else '' end
            from pg_stat_progress_vacuum p where p.pid = ?"""
                    .formatted(TABLE);

    private static final String COPY =
            """
            select lower(p.command) || ' of ' || %s || ': ' || format('%%s rows', p.tuples_processed)
            from pg_stat_progress_copy p where p.pid = ?"""
                    .formatted(TABLE);

    private final int version;

    PostgresqlObserver(int version) {
        this.version = version;
    }

    @Override
    public String own(Connection connection) throws SQLException {
        return ObserverRows.single(connection, "select pg_backend_pid()");
    }

    @Override
    public List<Blocker> blockers(Connection observer, String session) throws SQLException {
        return ObserverRows.blockers(observer, BLOCKERS, session, true);
    }

    @Override
    public Optional<String> progress(Connection observer, String session) throws SQLException {
        return ObserverRows.text(observer, progressQuery(), session);
    }

    private String progressQuery() {
        if (version < PROGRESS_OF_INDEXES) {
            return VACUUM;
        }
        String all = String.join("\nunion all\n", INDEX, REWRITE, VACUUM);
        return version < PROGRESS_OF_COPIES ? all : all + "\nunion all\n" + COPY;
    }
}
