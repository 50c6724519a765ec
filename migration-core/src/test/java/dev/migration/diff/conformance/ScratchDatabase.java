package dev.migration.diff.conformance;

import dev.migration.schema.Column;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL database that is emptied before each case. */
final class ScratchDatabase {

    private final DataSource dataSource;

    private final JdbcTemplate jdbc;

    ScratchDatabase(TestDatabase database) {
        this.dataSource = database.dataSource();
        this.jdbc = new JdbcTemplate(dataSource);
    }

    DataSource dataSource() {
        return dataSource;
    }

    void reset(String ddl) {
        otherSchemas().forEach(it -> execute("drop schema \"%s\" cascade".formatted(it)));
        execute("drop schema public cascade");
        execute("create schema public");
        if (!ddl.isBlank()) {
            execute(ddl);
        }
    }

    void execute(String sql) {
        jdbc.execute(sql);
    }

    List<String> otherSchemas() {
        return jdbc.queryForList(
                "select nspname from pg_namespace where nspname not like 'pg\\_%' "
                        + "and nspname not in ('information_schema', 'public') order by nspname",
                String.class);
    }

    /** The recorded schemas were compared without the defaults that count by a sequence of the column's own. */
    DatabaseSchema withoutOwnedDefaults(DatabaseSchema schema) {
        Set<String> serials = new TreeSet<>(jdbc.queryForList(
                "select case table_schema when 'public' then '' else table_schema || '.' end || table_name || '.' "
                        + "|| column_name from information_schema.columns where is_identity = 'NO' and "
                        + "pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) is not null",
                String.class));
        return new DatabaseSchema(
                schema.tables().stream().map(it -> without(serials, it)).toList(),
                schema.sequences(),
                schema.enumTypes(),
                schema.views());
    }

    private static Table without(Set<String> serials, Table table) {
        List<Column> columns = table.columns().stream()
                .map(it -> serials.contains(table.name() + "." + it.name()) ? it.withIdentity(null) : it)
                .toList();
        return new Table(table.name(), columns, table.constraints(), table.indexes(), table.comment(), table.options());
    }
}
