package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.List;

/** The sequences that no column owns. */
final class PostgresqlSequenceReader {

    static final String QUERY =
            """
            select n.nspname as schema, c.relname as name, format_type(s.seqtypid, null) as sequence_type,
                   s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum, s.seqmax as maximum,
                   s.seqcache as cache, s.seqcycle as cycle
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            where c.relpersistence <> 't' and n.nspname = any (?)
              and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                              and (d.deptype = 'e' or d.deptype in ('a', 'i') and d.refobjsubid > 0))
            order by n.nspname, c.relname""";

    private PostgresqlSequenceReader() {}

    static void read(List<CatalogRow> rows, CatalogNames names, PostgresqlTypeReader types, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            String type = row.text("sequence_type");
            assembly.sequence(new Sequence(
                    names.qualified(row.find("schema"), row.text("name")),
                    type.equals("bigint") ? null : types.read(type),
                    options(row)));
        }
    }

    /** What is said of a sequence beyond what is usual for its type. */
    static SequenceOptions options(CatalogRow row) {
        CounterReading usual =
                switch (row.text("sequence_type")) {
                    case "smallint" -> CounterReading.between(Short.MIN_VALUE, Short.MAX_VALUE);
                    case "integer" -> CounterReading.between(Integer.MIN_VALUE, Integer.MAX_VALUE);
                    default -> CounterReading.between(Long.MIN_VALUE, Long.MAX_VALUE);
                };
        return usual.read(new SequenceOptions(
                row.number("start"),
                row.number("increment"),
                row.number("minimum"),
                row.number("maximum"),
                row.number("cache"),
                row.flag("cycle")));
    }
}
