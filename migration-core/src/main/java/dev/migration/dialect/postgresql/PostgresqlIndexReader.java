package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogRow;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indexes that no constraint owns. */
final class PostgresqlIndexReader {

    /**
     * Most indexes are of plain columns in their own collations, and by the usual operators. The server is asked for the
     * text of parts, for collations and for operators only where that may be otherwise.
     */
    private static final String QUERY =
            """
            select i.indrelid as table_id, ic.relname as name, i.indisunique as is_unique,
                   m.amname as method, %1$s as nulls_not_distinct,
                   pg_get_expr(i.indpred, i.indrelid) as predicate,
                   ic.reloptions as options, t.spcname as tablespace,
                   i.indnkeyatts as key_columns, i.indkey::text as all_columns, i.indoption::text as orders,
                   case when i.indexprs is not null or not i.indcollation::oid[] <@ array[0, 100]::oid[] then
                     array(select pg_get_indexdef(i.indexrelid, g.place, true)
                           from generate_series(1, i.indnkeyatts) as g(place) order by g.place) end as parts,
                   case when i.indclass::oid[] && array(select oid from pg_opclass where not opcdefault) then
                     array(select case when o.opcdefault then null else o.opcname::text end
                           from generate_series(0, i.indnkeyatts - 1) as g(place)
                           join pg_opclass o on o.oid = i.indclass[g.place]
                           order by g.place) end as classes,
                   case when not i.indcollation::oid[] <@ array[0, 100]::oid[] then
                     array(select co.collname::text
                           from generate_series(0, i.indnkeyatts - 1) as g(place)
                           left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[g.place]
                                and a.attnum > 0
                           left join pg_collation co on co.oid = i.indcollation[g.place] and co.collname <> 'default'
                                and (a.attnum is null or a.attcollation <> co.oid)
                           order by g.place) end as collations
            from pg_index i
            join pg_class ic on ic.oid = i.indexrelid
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_am m on m.oid = ic.relam
            left join pg_tablespace t on t.oid = ic.reltablespace
            where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any (?)
              and not i.indisprimary
              and not exists (select 1 from pg_constraint k
                              where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))""";

    /** Stands in the place of a column. */
    private static final int EXPRESSION = 0;

    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private final PostgresqlRelations relations;

    PostgresqlIndexReader(PostgresqlRelations relations) {
        this.relations = relations;
    }

    static String query(int version, PostgresqlKin kin) {
        boolean knowsNulls = version >= 15 && kin == PostgresqlKin.POSTGRESQL;
        return QUERY.formatted(knowsNulls ? "i.indnullsnotdistinct" : "false");
    }

    void read(List<CatalogRow> rows) {
        for (CatalogRow row : rows) {
            long id = PostgresqlRelations.id(row, "table_id");
            relations.table(id).ifPresent(table -> table.index(index(row, id)));
        }
    }

    private Index index(CatalogRow row, long table) {
        Index index = Index.of(row.text("name"));
        List<Integer> columns = PostgresqlRelations.places(row.find("all_columns"));
        List<Integer> orders = PostgresqlRelations.places(row.find("orders"));
        int parts = Math.min(row.integer("key_columns"), columns.size());
        for (int place = 0; place < parts; place++) {
            index = index.part(ordered(part(row, place, table, columns.get(place)), orders.get(place)));
        }
        index = index.include(relations.columns(table, columns.subList(parts, columns.size())));
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

    private IndexPart part(CatalogRow row, int place, long table, int column) {
        String text = element(row, "parts", place);
        IndexPart part = column == EXPRESSION && text != null
                ? IndexPart.expression(text)
                : IndexPart.column(relations.column(table, column));
        String collation = element(row, "collations", place);
        if (collation != null) {
            // A part has no place for a collation of its own, but an expression has.
            part = IndexPart.expression("(" + text + ") collate \"" + collation + "\"");
        }
        String operatorClass = element(row, "classes", place);
        return operatorClass == null ? part : part.operatorClass(operatorClass);
    }

    private static @Nullable String element(CatalogRow row, String label, int place) {
        return row.has(label) ? row.list(label).get(place) : null;
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
