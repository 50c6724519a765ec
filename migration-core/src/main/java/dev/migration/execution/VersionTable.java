package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.Heads;
import dev.migration.plan.VersionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that say where a database stands: one per head, in one column, the same shape as Alembic's.
 *
 * @param table its name as it is written in a statement
 */
record VersionTable(String table) {

    Heads heads(JdbcClient jdbc) {
        return new Heads(jdbc.sql("select version_num from " + table).query(String.class).list().stream()
                .map(String::strip)
                .toList());
    }

    /** @throws VersionConflictException if a row is not as the plan found it */
    void apply(JdbcClient jdbc, List<VersionChange> changes) {
        changes.forEach(change -> write(
                change,
                (sql, values, check) ->
                        check.accept(jdbc.sql(sql).params(values).update())));
    }

    /** The same together with others, which throws when they are sent. */
    void apply(StateChanges state, List<VersionChange> changes) {
        changes.forEach(change -> write(change, state::change));
    }

    void clear(JdbcClient jdbc) {
        jdbc.sql("delete from " + table).update();
    }

    /** The change as a statement by itself, for a file. */
    String statement(VersionChange change, Dialect dialect) {
        return sql(change, dialect::literal);
    }

    private void write(VersionChange change, Writer writer) {
        List<@Nullable Object> values = new ArrayList<>();
        String sql = sql(change, value -> {
            values.add(value);
            return "?";
        });
        writer.write(sql, values, rows -> requireAsPlanned(change, rows));
    }

    private void requireAsPlanned(VersionChange change, int rows) {
        if (change instanceof VersionChange.Delete delete) {
            requireOne(delete.revision(), rows);
        } else if (change instanceof VersionChange.Update update) {
            requireOne(update.from(), rows);
        }
    }

    /** @param written how a value is written; asked in the order in which the values stand in the statement */
    private String sql(VersionChange change, UnaryOperator<String> written) {
        if (change instanceof VersionChange.Insert insert) {
            return "insert into " + table + " (version_num) values (" + written.apply(insert.revision()) + ")";
        }
        if (change instanceof VersionChange.Update update) {
            String to = written.apply(update.to());
            return "update " + table + " set version_num = " + to + " where version_num = "
                    + written.apply(update.from());
        }
        VersionChange.Delete delete = (VersionChange.Delete) change;
        return "delete from " + table + " where version_num = " + written.apply(delete.revision());
    }

    private void requireOne(String revision, int rows) {
        if (rows != 1) {
            throw new VersionConflictException(table, revision, rows);
        }
    }

    private interface Writer {

        void write(String sql, List<@Nullable Object> values, IntConsumer check);
    }
}
