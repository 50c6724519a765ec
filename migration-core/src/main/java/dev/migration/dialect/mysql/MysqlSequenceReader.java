package dev.migration.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** MariaDB's sequences. Each is a table of one row, and one query reads all of them. */
final class MysqlSequenceReader {

    private static final CounterReading USUAL =
            CounterReading.between(Long.MIN_VALUE + 1, Long.MAX_VALUE - 1).caching(1000);

    private MysqlSequenceReader() {}

    static void read(
            Connection connection, String schema, List<CatalogRow> tables, CatalogNames names, SchemaAssembly assembly)
            throws SQLException {
        List<String> sequences = tables.stream()
                .filter(row -> row.text("type").equals("SEQUENCE"))
                .map(row -> row.text("name"))
                .toList();
        if (sequences.isEmpty()) {
            return;
        }
        String union = sequences.stream()
                .map(it -> "select '%s' as name, s.* from %s.%s s"
                        .formatted(it.replace("\\", "\\\\").replace("'", "''"), quoted(schema), quoted(it)))
                .collect(joining(" union all "));
        for (CatalogRow row : CatalogRow.query(connection, union)) {
            assembly.sequence(new Sequence(names.qualified(schema, row.text("name")), null, options(row)));
        }
    }

    private static SequenceOptions options(CatalogRow row) {
        return USUAL.read(new SequenceOptions(
                row.number("start_value"),
                row.number("increment"),
                row.number("minimum_value"),
                row.number("maximum_value"),
                row.number("cache_size"),
                row.flag("cycle_option")));
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
