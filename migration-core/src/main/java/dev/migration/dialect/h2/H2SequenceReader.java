package dev.migration.dialect.h2;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sequences that no identity column owns. */
final class H2SequenceReader {

    static final String QUERY =
            """
            select sequence_name, data_type, start_value, increment, minimum_value, maximum_value, cycle_option, cache
            from information_schema.sequences
            where sequence_schema = ?
            order by sequence_name""";

    private static final long CACHE = 32;

    private H2SequenceReader() {}

    static void read(
            List<CatalogRow> rows, String schema, CatalogNames names, H2ColumnReader types, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            String type = row.text("data_type");
            assembly.sequence(new Sequence(
                    names.qualified(schema, row.text("sequence_name")),
                    type.equals("BIGINT") ? null : types.type(type),
                    options(row)));
        }
    }

    static SequenceOptions options(CatalogRow row) {
        CounterReading usual =
                switch (row.text("data_type")) {
                    case "TINYINT" -> CounterReading.between(Byte.MIN_VALUE, Byte.MAX_VALUE);
                    case "SMALLINT" -> CounterReading.between(Short.MIN_VALUE, Short.MAX_VALUE);
                    case "INTEGER" -> CounterReading.between(Integer.MIN_VALUE, Integer.MAX_VALUE);
                    default -> CounterReading.between(Long.MIN_VALUE, Long.MAX_VALUE);
                };
        return usual.caching(CACHE)
                .read(new SequenceOptions(
                        row.number("start_value"),
                        row.number("increment"),
                        row.number("minimum_value"),
                        row.number("maximum_value"),
                        cache(row),
                        row.flag("cycle_option")));
    }

    /** H2 lowers its default for sequences of few numbers, and counts wrongly how few there are of some others. */
    private static @Nullable Long cache(CatalogRow row) {
        Long cache = row.number("cache");
        Long lowest = row.number("minimum_value");
        Long highest = row.number("maximum_value");
        Long step = row.number("increment");
        if (cache == null || cache < 0 || cache == CACHE || lowest == null || highest == null || step == null) {
            return null;
        }
        long numbers = (highest - lowest) / Math.abs(step) + 1;
        return cache == numbers && numbers < CACHE ? null : cache;
    }
}
