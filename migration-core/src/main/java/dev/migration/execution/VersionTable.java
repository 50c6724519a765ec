package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.plan.VersionChange;
import java.util.List;
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
        changes.forEach(change -> apply(jdbc, change));
    }

    void clear(JdbcClient jdbc) {
        jdbc.sql("delete from " + table).update();
    }

    private void apply(JdbcClient jdbc, VersionChange change) {
        if (change instanceof VersionChange.Insert insert) {
            jdbc.sql("insert into " + table + " (version_num) values (?)")
                    .param(insert.revision())
                    .update();
        } else if (change instanceof VersionChange.Delete delete) {
            requireOne(
                    delete.revision(),
                    jdbc.sql("delete from " + table + " where version_num = ?")
                            .param(delete.revision())
                            .update());
        } else if (change instanceof VersionChange.Update update) {
            requireOne(
                    update.from(),
                    jdbc.sql("update " + table + " set version_num = ? where version_num = ?")
                            .params(update.to(), update.from())
                            .update());
        }
    }

    private void requireOne(String revision, int rows) {
        if (rows != 1) {
            throw new VersionConflictException(table, revision, rows);
        }
    }
}
