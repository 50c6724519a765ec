package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Computed;
import dev.migration.schema.Identity;
import java.util.List;

/** The columns of all tables, with their defaults and the sequences that they own. */
final class PostgresqlColumnReader {

    private static final String QUERY =
            """
            select n.nspname as schema, c.relname as table, a.attname as name, a.attnotnull as not_null,
                   format_type(a.atttypid, a.atttypmod) as type,
                   t.typcategory = 'A' as is_array, a.attndims as dimensions,
                   format_type(e.oid, a.atttypmod) as element_type,
                   e.typtype = 'e' as is_enum, en.nspname as type_schema, e.typname as type_name,
                   case when a.attcollation <> t.typcollation then co.collname end as collation,
                   a.attidentity as identity, %1$s as generated,
                   pg_get_expr(d.adbin, d.adrelid) as default,
                   col_description(c.oid, a.attnum) as comment,
                   format_type(s.seqtypid, null) as sequence_type, s.seqstart as start, s.seqincrement as increment,
                   s.seqmin as minimum, s.seqmax as maximum, s.seqcache as cache, s.seqcycle as cycle
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_type t on t.oid = a.atttypid
            join pg_type e on e.oid = case when t.typcategory = 'A' and t.typelem <> 0 then t.typelem else t.oid end
            join pg_namespace en on en.oid = e.typnamespace
            left join pg_collation co on co.oid = a.attcollation
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            left join pg_depend o on o.classid = 'pg_class'::regclass and o.refclassid = 'pg_class'::regclass
                 and o.refobjid = c.oid and o.refobjsubid = a.attnum and o.deptype in ('a', 'i')
                 and exists (select 1 from pg_class q where q.oid = o.objid and q.relkind = 'S')
            left join pg_sequence s on s.seqrelid = o.objid
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname = any (?) %2$s
            order by c.oid, a.attnum""";

    private final PostgresqlTypeReader types;

    private final CatalogNames names;

    private final PostgresqlDefaultReader defaults = new PostgresqlDefaultReader();

    PostgresqlColumnReader(PostgresqlTypeReader types, CatalogNames names) {
        this.types = types;
        this.names = names;
    }

    static String query(int version, PostgresqlKin kin) {
        return QUERY.formatted(
                version < 12 ? "''" : "a.attgenerated",
                kin == PostgresqlKin.COCKROACHDB ? "and not coalesce(a.attishidden, false)" : "");
    }

    void read(List<CatalogRow> rows, SchemaAssembly assembly) {
        rows.forEach(row -> assembly.onTable(
                names.qualified(row.find("schema"), row.text("table")), table -> table.column(column(row))));
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
        boolean isSerial = row.has("sequence_type") && sql != null && sql.startsWith("nextval(");
        return isIdentity || isSerial
                ? column.withIdentity(
                        new Identity(row.text("identity").equals("a"), PostgresqlSequenceReader.options(row)))
                : column.withDefault(defaults.read(sql, type));
    }
}
