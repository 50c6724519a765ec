package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Identity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The columns of all tables, with their defaults and the sequences that they own. */
final class PostgresqlColumnReader {

    /**
     * The expression of a default names no column, so it can be read without its table, which the server would have to open.
     * The usual types have the usual collation, about which there is nothing to ask.
     */
    private static final String QUERY =
            """
            select a.attrelid as table_id, a.attnum as place, a.attname as name, a.attnotnull as not_null,
                   a.atttypid as type_id, format_type(a.atttypid, a.atttypmod) as type, a.attndims as dimensions,
                   case when a.attcollation = 0 or a.attcollation = 100 and a.atttypid in (25, 1042, 1043) then null
                     else (select co.collname from pg_collation co join pg_type t on t.oid = a.atttypid
                           where co.oid = a.attcollation and co.oid <> t.typcollation) end as collation,
                   a.attidentity as identity, %1$s as generated, %2$s as hidden,
                   case when %1$s = '' then pg_get_expr(d.adbin, 0) else pg_get_expr(d.adbin, d.adrelid) end as default,
                   o.description as comment
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            left join pg_description o on o.objoid = a.attrelid and o.classoid = 'pg_class'::regclass
                 and o.objsubid = a.attnum
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname = any (?)""";

    private final PostgresqlTypeReader types;

    private final PostgresqlSequenceReader sequences;

    private final PostgresqlRelations relations;

    private final PostgresqlDefaultReader defaults = new PostgresqlDefaultReader();

    PostgresqlColumnReader(
            PostgresqlTypeReader types, PostgresqlSequenceReader sequences, PostgresqlRelations relations) {
        this.types = types;
        this.sequences = sequences;
        this.relations = relations;
    }

    static String query(int version, PostgresqlKin kin) {
        return QUERY.formatted(
                version < 12 ? "''" : "a.attgenerated",
                kin == PostgresqlKin.COCKROACHDB ? "coalesce(a.attishidden, false)" : "false");
    }

    void read(List<CatalogRow> rows) {
        Map<TableAssembly, Map<Integer, Column>> columns = new IdentityHashMap<>();
        for (CatalogRow row : rows) {
            long id = PostgresqlRelations.id(row, "table_id");
            int place = row.integer("place");
            relations.nameColumn(id, place, row.text("name"));
            if (!row.flag("hidden")) {
                relations.table(id).ifPresent(table -> columns.computeIfAbsent(table, it -> new TreeMap<>())
                        .put(place, column(row)));
            }
        }
        columns.forEach((table, byPlace) -> byPlace.values().forEach(table::column));
    }

    private Column column(CatalogRow row) {
        ColumnType type = types.read(row);
        Column column = Column.of(row.text("name"), type)
                .nullable(!row.flag("not_null"))
                .withComment(row.exact("comment"));
        String sql = row.find("default");
        if (!row.text("generated").isEmpty() && sql != null) {
            return column.withComputed(
                    new Computed(defaults.bare(sql), row.text("generated").equals("s")));
        }
        boolean isIdentity = !row.text("identity").isEmpty();
        Optional<CatalogRow> sequence = sequences.of(row);
        boolean isSerial = sequence.isPresent() && sql != null && sql.startsWith("nextval(");
        return isIdentity || isSerial
                ? column.withIdentity(new Identity(
                        row.text("identity").equals("a"), PostgresqlSequenceReader.options(sequence.orElse(row))))
                : column.withDefault(defaults.read(sql, type));
    }
}
