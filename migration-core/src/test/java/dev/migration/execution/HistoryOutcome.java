package dev.migration.execution;

import dev.migration.Migrator;
import dev.migration.schema.Table;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What {@link ThirtyRevisions} made of a database: two that are the same have gone the same way.
 *
 * @param schema without the names that the database made up
 * @param succeeded the revision of each step that ended well, sorted
 */
record HistoryOutcome(List<Table> schema, Map<String, Object> rows, List<String> heads, List<String> succeeded) {

    static Migrator migrator(DataSource dataSource, ScriptFolder scripts) {
        return Migrator.builder(dataSource)
                .locations(scripts.location())
                .migrations(ThirtyRevisions.migrations())
                .waitTimeout(Duration.ofSeconds(60))
                .build();
    }

    static HistoryOutcome of(DataSource dataSource, ScriptFolder scripts) {
        Migrator migrator = migrator(dataSource, scripts);
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        List<Table> schema = migrator.databaseSchema().tables().stream()
                .filter(it -> !isLeftByH2(it.name().name()))
                .map(it -> new Table(it.name(), it.columns(), it.constraints(), it.indexes(), it.comment(), List.of()))
                .toList();
        Map<String, Object> rows = new TreeMap<>();
        schema.forEach(it -> rows.put(
                it.name().name(), jdbc.queryForList("select * from " + it.name().name() + " order by id")));
        List<String> succeeded = jdbc.queryForList(
                "select revision from migration_history where status = 'SUCCEEDED' order by revision", String.class);
        return new HistoryOutcome(schema, rows, migrator.current().revisions(), succeeded);
    }

    /** H2 alters a table by a copy, which stays when the process dies in the middle of that statement. */
    private static boolean isLeftByH2(String table) {
        return table.toLowerCase(Locale.ROOT).matches("w_.*_copy_\\d+_\\d+");
    }

    /** What was sent for the history, and not for the journal. */
    static List<String> boundaries(List<String> statements) {
        return statements.stream()
                .filter(it -> it.contains(ThirtyRevisions.MARK))
                .filter(it -> !it.stripLeading().startsWith("select") && !it.startsWith("PRAGMA"))
                .distinct()
                .toList();
    }

    /** A process that died renews no lease; this stands for the 20 seconds until the next one gets it. */
    static void letTheLeaseRunOut(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        try {
            jdbc.queryForList("select id from migration_version_lock");
        } catch (DataAccessException hasLockOfItsOwn) {
            return;
        }
        jdbc.update("update migration_version_lock set expires = 0");
    }
}
