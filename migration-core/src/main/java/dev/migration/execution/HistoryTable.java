package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was done to a database, when and by whom. Rows are added and finished, never changed after; ids are given out under
 * the lock. Times are in UTC.
 *
 * @param table its name as it is written in a statement
 */
record HistoryTable(String table) {

    private static final String COLUMNS =
            """
            id, revision, direction, message, checksum, started_at, finished_at, status, statements_done, \
            statements_checksum, applied_by, host, application_version""";

    /** Adds the entry under the next id, which is returned. */
    long insert(JdbcClient jdbc, HistoryEntry entry) {
        long id = jdbc.sql("select coalesce(max(id), 0) + 1 from " + table)
                .query(Long.class)
                .single();
        jdbc.sql("insert into %s (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)".formatted(table, COLUMNS))
                .param(id)
                .param(entry.revision())
                .param(entry.direction().name())
                .param(entry.message())
                .param(entry.checksum())
                .param(new UtcTimestamp(entry.started()))
                .param(entry.finished() == null ? null : new UtcTimestamp(entry.finished()))
                .param(entry.status().name())
                .param(entry.statementsDone())
                .param(entry.statementsChecksum())
                .param(entry.appliedBy())
                .param(entry.host())
                .param(entry.applicationVersion())
                .update();
        return id;
    }

    /** A finished entry as a statement by itself, for a file; the database's clock says when. */
    String statement(HistoryEntry entry, Dialect dialect) {
        String now = dialect.currentTimestamp();
        Stream<@Nullable Object> before =
                Stream.of(entry.revision(), entry.direction().name(), entry.message(), entry.checksum());
        Stream<@Nullable Object> after = Stream.of(
                entry.status().name(),
                entry.statementsDone(),
                entry.statementsChecksum(),
                entry.appliedBy(),
                entry.host(),
                entry.applicationVersion());
        return "insert into %s (%s) select coalesce(max(id), 0) + 1, %s, %s, %s, %s from %s"
                .formatted(table, COLUMNS, literals(before, dialect), now, now, literals(after, dialect), table);
    }

    private static String literals(Stream<@Nullable Object> values, Dialect dialect) {
        return values.map(it -> it == null ? "null" : dialect.literal(it)).collect(Collectors.joining(", "));
    }

    void progress(JdbcClient jdbc, long id, int statementsDone, String statementsChecksum) {
        jdbc.sql("update " + table + " set statements_done = ?, statements_checksum = ? where id = ?")
                .params(statementsDone, statementsChecksum, id)
                .update();
    }

    void finish(JdbcClient jdbc, long id, HistoryStatus status, Instant finished) {
        jdbc.sql("update " + table + " set status = ?, finished_at = ? where id = ?")
                .params(status.name(), new UtcTimestamp(finished), id)
                .update();
    }

    /** As {@link #finish}, and says how far the script came. */
    void finish(JdbcClient jdbc, long id, HistoryStatus status, Instant finished, int statements, String checksum) {
        jdbc.sql("update " + table
                        + " set status = ?, finished_at = ?, statements_done = ?, statements_checksum = ? where id = ?")
                .params(status.name(), new UtcTimestamp(finished), statements, checksum, id)
                .update();
    }

    /** All entries, newest first. */
    List<HistoryEntry> entries(JdbcClient jdbc) {
        return jdbc.sql("select %s from %s order by id desc".formatted(COLUMNS, table))
                .query((row, number) -> entry(row))
                .list();
    }

    /** The last entry of each revision that was begun and did not end well, oldest first. */
    List<HistoryEntry> unfinished(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select %s from %s entry
                        where status <> 'SUCCEEDED'
                        and not exists (select 1 from %s later where later.revision = entry.revision and later.id > entry.id)
                        order by id"""
                                .formatted(COLUMNS, table, table))
                .query((row, number) -> entry(row))
                .list();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong(1),
                row.getString(2),
                Direction.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)).orElse(""),
                row.getString(5),
                UtcTimestamp.read(row, 6),
                row.getObject(7) == null ? null : UtcTimestamp.read(row, 7),
                HistoryStatus.valueOf(row.getString(8)),
                row.getInt(9),
                row.getString(10),
                Optional.ofNullable(row.getString(11)).orElse(""),
                Optional.ofNullable(row.getString(12)).orElse(""),
                row.getString(13));
    }
}
