package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            statements_checksum, statement_begun, applied_by, host, application_version""";

    /** What the next new entry is to be called, unless somebody else adds one before. */
    long nextId(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(max(id), 0) + 1 from " + table)
                .query(Long.class)
                .single();
    }

    /** Adds the entry under the next id. */
    void insert(JdbcClient jdbc, HistoryEntry entry) {
        insert(jdbc, nextId(jdbc), entry);
    }

    void insert(JdbcClient jdbc, long id, HistoryEntry entry) {
        jdbc.sql(insertion()).params(values(id, entry)).update();
    }

    /** Adds the entry together with other changes. */
    void insert(StateChanges changes, long id, HistoryEntry entry) {
        changes.add(insertion(), values(id, entry));
    }

    private String insertion() {
        return "insert into " + table + " (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    private static List<@Nullable Object> values(long id, HistoryEntry entry) {
        Instant finished = entry.finished();
        return Arrays.asList(
                id,
                entry.revision(),
                entry.direction().name(),
                entry.message(),
                entry.checksum(),
                new UtcTimestamp(entry.started()),
                finished == null ? null : new UtcTimestamp(finished),
                entry.status().name(),
                entry.statementsDone(),
                entry.statementsChecksum(),
                entry.statementBegun(),
                entry.appliedBy(),
                entry.host(),
                entry.applicationVersion());
    }

    /**
     * A finished entry as a statement by itself, for a file; the database's clock says when. Columns without a value are
     * left out, since some databases take no null where nothing tells its type.
     */
    String statement(HistoryEntry entry, Dialect dialect) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", "coalesce(max(id), 0) + 1");
        List.of("started_at", "finished_at").forEach(it -> values.put(it, dialect.currentTimestamp()));
        Map<String, @Nullable Object> known = new LinkedHashMap<>();
        known.put("revision", entry.revision());
        known.put("direction", entry.direction().name());
        known.put("message", entry.message());
        known.put("checksum", entry.checksum());
        known.put("status", entry.status().name());
        known.put("statements_done", entry.statementsDone());
        known.put("statements_checksum", entry.statementsChecksum());
        known.put("applied_by", entry.appliedBy());
        known.put("host", entry.host());
        known.put("application_version", entry.applicationVersion());
        known.forEach((column, value) -> {
            if (value != null) {
                values.put(column, dialect.literal(value));
            }
        });
        return "insert into %s (%s) select %s from %s"
                .formatted(table, String.join(", ", values.keySet()), String.join(", ", values.values()), table);
    }

    void progress(JdbcClient jdbc, long id, int statementsDone, String statementsChecksum) {
        jdbc.sql("update " + table
                        + " set statements_done = ?, statements_checksum = ?, statement_begun = null where id = ?")
                .params(statementsDone, statementsChecksum, id)
                .update();
    }

    /** Says that a statement is about to be sent, which takes effect by itself. */
    void begin(JdbcClient jdbc, long id, BegunStatement statement) {
        jdbc.sql("update " + table + " set statement_begun = ? where id = ?")
                .params(statement.column(), id)
                .update();
    }

    /** Ends the step with what is known of its statements. */
    void fail(JdbcClient jdbc, long id, Instant finished, ResumePoint known) {
        BegunStatement begun = known.begun();
        jdbc.sql("update " + table
                        + " set status = ?, finished_at = ?, statements_done = ?, statements_checksum = ?,"
                        + " statement_begun = ? where id = ?")
                .param(HistoryStatus.FAILED.name())
                .param(new UtcTimestamp(finished))
                .param(known.statementsDone())
                .param(known.statementsHash())
                .param(begun == null ? null : begun.column())
                .param(id)
                .update();
    }

    /** Somebody said what became of the statement that was in doubt. */
    void settle(JdbcClient jdbc, HistoryEntry entry, ResumePoint known) {
        Instant finished = entry.finished();
        fail(jdbc, entry.id(), finished == null ? Instant.now() : finished, known);
    }

    void finish(JdbcClient jdbc, long id, HistoryStatus status, Instant finished) {
        jdbc.sql("update " + table + " set status = ?, finished_at = ? where id = ?")
                .params(status.name(), new UtcTimestamp(finished), id)
                .update();
    }

    /** As {@link #finish}, together with other changes, and says how far the script came. */
    void succeed(StateChanges changes, long id, Instant finished, int statements, String checksum) {
        changes.add(
                "update " + table
                        + " set status = ?, finished_at = ?, statements_done = ?, statements_checksum = ?,"
                        + " statement_begun = null where id = ?",
                List.of(HistoryStatus.SUCCEEDED.name(), new UtcTimestamp(finished), statements, checksum, id));
    }

    /** All entries, newest first. */
    List<HistoryEntry> entries(JdbcClient jdbc) {
        return jdbc.sql("select %s from %s order by id desc".formatted(COLUMNS, table))
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
                row.getString(11),
                Optional.ofNullable(row.getString(12)).orElse(""),
                Optional.ofNullable(row.getString(13)).orElse(""),
                row.getString(14));
    }
}
