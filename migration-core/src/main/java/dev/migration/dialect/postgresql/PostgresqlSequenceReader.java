package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CounterReading;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences: those of columns, and those that are there by themselves. */
final class PostgresqlSequenceReader {

    static final String QUERY =
            """
            select n.nspname as schema, c.relname as name, format_type(s.seqtypid, null) as sequence_type,
                   s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum, s.seqmax as maximum,
                   s.seqcache as cache, s.seqcycle as cycle,
                   o.deptype as owned, o.refobjid as table_id, o.refobjsubid as place,
                   c.relpersistence = 't' as is_temporary
            from pg_sequence s
            join pg_class c on c.oid = s.seqrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend o on o.classid = 'pg_class'::regclass and o.objid = c.oid
                 and (o.deptype = 'e' or o.deptype in ('a', 'i') and o.refobjsubid > 0)
            where n.nspname = any (?)""";

    private final CatalogNames names;

    private final PostgresqlTypeReader types;

    private final Map<Place, CatalogRow> owned = new HashMap<>();

    PostgresqlSequenceReader(CatalogNames names, PostgresqlTypeReader types) {
        this.names = names;
        this.types = types;
    }

    void read(List<CatalogRow> rows, SchemaAssembly assembly) {
        for (CatalogRow row : rows) {
            if (row.integer("place") > 0) {
                // An identity's own sequence comes before others that somebody has given to the column.
                owned.merge(
                        Place.of(row), row, (one, other) -> one.text("owned").equals("i") ? one : other);
            } else if (!row.has("owned") && !row.flag("is_temporary")) {
                assembly.sequence(sequence(row));
            }
        }
    }

    /** The row of the sequence that a column owns. */
    Optional<CatalogRow> of(CatalogRow column) {
        return Optional.ofNullable(owned.get(Place.of(column)));
    }

    private Sequence sequence(CatalogRow row) {
        String type = row.text("sequence_type");
        return new Sequence(
                names.qualified(row.find("schema"), row.text("name")),
                type.equals("bigint") ? null : types.read(type),
                options(row));
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

    /** A column by its numbers. */
    private record Place(long table, int number) {

        static Place of(CatalogRow row) {
            return new Place(PostgresqlRelations.id(row, "table_id"), row.integer("place"));
        }
    }
}
