package dev.migration.dialect.sqlserver;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.List;

/** The sequences of a schema. */
final class SqlServerSequenceReader {

    static final String QUERY =
            """
            select q.name, y.name as type, cast(q.start_value as bigint) as start_value,
                   cast(q.increment as bigint) as increment, cast(q.minimum_value as bigint) as minimum_value,
                   cast(q.maximum_value as bigint) as maximum_value, q.is_cycling, q.cache_size
            from sys.sequences q
            join sys.schemas s on s.schema_id = q.schema_id
            join sys.types y on y.user_type_id = q.user_type_id
            where s.name = ?
            order by q.name""";

    private SqlServerSequenceReader() {}

    static void read(
            List<CatalogRow> rows,
            String schema,
            CatalogNames names,
            SqlServerColumnReader types,
            SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            String type = row.text("type");
            assembly.sequence(new Sequence(
                    names.qualified(schema, row.text("name")),
                    type.equals("bigint") ? null : types.type(type),
                    usual(type)
                            .read(new SequenceOptions(
                                    row.number("start_value"),
                                    row.number("increment"),
                                    row.number("minimum_value"),
                                    row.number("maximum_value"),
                                    row.number("cache_size"),
                                    row.flag("is_cycling")))));
        }
    }

    private static CounterReading usual(String type) {
        return switch (type) {
            case "tinyint" -> CounterReading.throughout(0, 255);
            case "smallint" -> CounterReading.throughout(Short.MIN_VALUE, Short.MAX_VALUE);
            case "int" -> CounterReading.throughout(Integer.MIN_VALUE, Integer.MAX_VALUE);
            default -> CounterReading.throughout(Long.MIN_VALUE, Long.MAX_VALUE);
        };
    }
}
