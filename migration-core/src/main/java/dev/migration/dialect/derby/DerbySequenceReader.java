package dev.migration.dialect.derby;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.List;

/** The sequences that no identity column owns; those are in a schema of the system. */
final class DerbySequenceReader {

    static final String QUERY =
            """
            select q.sequencename as name, q.sequencedatatype as type, q.startvalue as start_value,
                   q.increment, q.minimumvalue as minimum_value, q.maximumvalue as maximum_value,
                   q.cycleoption as cycle_option
            from sys.syssequences q
            join sys.sysschemas s on s.schemaid = q.schemaid
            where s.schemaname = ?
            order by q.sequencename""";

    private DerbySequenceReader() {}

    static void read(
            List<CatalogRow> rows,
            String schema,
            CatalogNames names,
            DerbyColumnReader types,
            SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            String type = row.text("type");
            assembly.sequence(new Sequence(
                    names.qualified(schema, row.text("name")),
                    type.startsWith("INTEGER") ? null : types.type(type),
                    usual(type)
                            .read(new SequenceOptions(
                                    row.number("start_value"),
                                    row.number("increment"),
                                    row.number("minimum_value"),
                                    row.number("maximum_value"),
                                    null,
                                    row.flag("cycle_option")))));
        }
    }

    private static CounterReading usual(String type) {
        return switch (type) {
            case "SMALLINT" -> CounterReading.throughout(Short.MIN_VALUE, Short.MAX_VALUE);
            case "BIGINT" -> CounterReading.throughout(Long.MIN_VALUE, Long.MAX_VALUE);
            default -> CounterReading.throughout(Integer.MIN_VALUE, Integer.MAX_VALUE);
        };
    }

    /** Identity columns count from one. */
    static SequenceOptions ofIdentity(CatalogRow row) {
        Long start = row.number("start_value");
        Long increment = row.number("increment");
        return new SequenceOptions(
                start == null || start == 1 ? null : start,
                increment == null || increment == 1 ? null : increment,
                null,
                null,
                null,
                row.flag("cycle_option"));
    }
}
