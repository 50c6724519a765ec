package dev.migration.dialect.hsqldb;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.List;

/** The sequences that no identity column owns. */
final class HsqldbSequenceReader {

    static final String QUERY =
            """
            select sequence_name, data_type, start_with as start_value, increment, minimum_value, maximum_value,
                   cycle_option
            from information_schema.sequences
            where sequence_schema = ?
            order by sequence_name""";

    private HsqldbSequenceReader() {}

    static void read(
            List<CatalogRow> rows,
            String schema,
            CatalogNames names,
            HsqldbColumnReader types,
            SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            String type = row.text("data_type");
            assembly.sequence(new Sequence(
                    names.qualified(schema, row.text("sequence_name")),
                    type.equals("INTEGER") ? null : types.type(type),
                    counting(row)));
        }
    }

    /** Sequences and identity columns are made to count from one, which is not what HSQLDB does by itself. */
    static SequenceOptions counting(CatalogRow row) {
        return usual(row).startingWith(1).read(said(row));
    }

    private static CounterReading usual(CatalogRow row) {
        return switch (row.text("data_type")) {
            case "TINYINT" -> CounterReading.throughout(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case "SMALLINT" -> CounterReading.throughout(Short.MIN_VALUE, Short.MAX_VALUE);
            case "INTEGER" -> CounterReading.throughout(Integer.MIN_VALUE, Integer.MAX_VALUE);
            default -> CounterReading.throughout(Long.MIN_VALUE, Long.MAX_VALUE);
        };
    }

    private static SequenceOptions said(CatalogRow row) {
        return new SequenceOptions(
                row.number("start_value"),
                row.number("increment"),
                row.number("minimum_value"),
                row.number("maximum_value"),
                null,
                row.flag("cycle_option"));
    }
}
