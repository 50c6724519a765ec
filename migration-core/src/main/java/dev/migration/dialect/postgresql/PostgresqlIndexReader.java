package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import java.util.List;

/** The indexes that no constraint owns. */
final class PostgresqlIndexReader {

    private static final String QUERY =
            """
            select n.nspname as schema, c.relname as table, ic.relname as name, i.indisunique as is_unique,
                   m.amname as method, %1$s as nulls_not_distinct,
                   pg_get_expr(i.indpred, i.indrelid) as predicate,
                   ic.reloptions as options, t.spcname as tablespace,
                   array(select pg_get_indexdef(i.indexrelid, g.place, true)
                         from generate_series(1, i.indnkeyatts) as g(place) order by g.place) as parts,
                   array(select (i.indkey[g.place] = 0)::text from generate_series(0, i.indnkeyatts - 1) as g(place)
                         order by g.place) as expressions,
                   array(select i.indoption[g.place]::text from generate_series(0, i.indnkeyatts - 1) as g(place)
                         order by g.place) as orders,
                   array(select case when o.opcdefault then null else o.opcname::text end
                         from generate_series(0, i.indnkeyatts - 1) as g(place)
                         join pg_opclass o on o.oid = i.indclass[g.place]
                         order by g.place) as classes,
                   array(select co.collname::text
                         from generate_series(0, i.indnkeyatts - 1) as g(place)
                         left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[g.place]
                              and a.attnum > 0
                         left join pg_collation co on co.oid = i.indcollation[g.place] and co.collname <> 'default'
                              and (a.attnum is null or a.attcollation <> co.oid)
                         order by g.place) as collations,
                   array(select a.attname::text from generate_series(i.indnkeyatts, i.indnatts - 1) as g(place)
                         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[g.place]
                         order by g.place) as include
            from pg_index i
            join pg_class ic on ic.oid = i.indexrelid
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_am m on m.oid = ic.relam
            left join pg_tablespace t on t.oid = ic.reltablespace
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any (?)
              and not i.indisprimary
              and not exists (select 1 from pg_constraint k
                              where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            order by c.oid, ic.relname""";

    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private PostgresqlIndexReader() {}

    static String query(int version, PostgresqlKin kin) {
        boolean knowsNulls = version >= 15 && kin == PostgresqlKin.POSTGRESQL;
        return QUERY.formatted(knowsNulls ? "i.indnullsnotdistinct" : "false");
    }

    static void read(List<CatalogRow> rows, CatalogNames names, SchemaAssembly assembly) {
        rows.forEach(row -> assembly.onTable(
                names.qualified(row.find("schema"), row.text("table")), table -> table.index(index(row))));
    }

    private static Index index(CatalogRow row) {
        Index index = Index.of(row.text("name"));
        for (int place = 0; place < row.list("parts").size(); place++) {
            index = index.part(part(row, place));
        }
        index = index.include(row.list("include").stream().map(String::valueOf).toArray(String[]::new));
        index = row.text("method").equals("btree") ? index : index.using(row.text("method"));
        if (row.flag("is_unique")) {
            index = index.asUnique();
        }
        if (row.flag("nulls_not_distinct")) {
            index = index.withNullsNotDistinct();
        }
        if (row.has("predicate")) {
            index = index.where(SqlParentheses.without(row.text("predicate"), SqlSyntax.postgresql()));
        }
        PostgresqlIndex options = PostgresqlStorage.index(row);
        return options == null ? index : index.options(options);
    }

    private static IndexPart part(CatalogRow row, int place) {
        String text = String.valueOf(row.list("parts").get(place));
        String collation = row.list("collations").get(place);
        boolean isExpression = "true".equals(row.list("expressions").get(place));
        IndexPart part = isExpression ? IndexPart.expression(text) : IndexPart.column(unquoted(text));
        if (collation != null) {
            // A part has no place for a collation of its own, but an expression has.
            part = IndexPart.expression("(" + text + ") collate \"" + collation + "\"");
        }
        String operatorClass = row.list("classes").get(place);
        part = operatorClass == null ? part : part.operatorClass(operatorClass);
        return ordered(part, Integer.parseInt(String.valueOf(row.list("orders").get(place))));
    }

    /** Nulls come last by default, and first where the order is descending. */
    private static IndexPart ordered(IndexPart part, int order) {
        boolean descends = (order & DESCENDING) != 0;
        boolean nullsFirst = (order & NULLS_FIRST) != 0;
        IndexPart ordered = descends ? part.descending() : part;
        if (descends == nullsFirst) {
            return ordered;
        }
        return ordered.nulls(nullsFirst ? IndexPart.Nulls.FIRST : IndexPart.Nulls.LAST);
    }

    /** The name of a column without the quotes that PostgreSQL puts around some. */
    static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
