package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.List;

/** The constraints of all tables. PostgreSQL does not tell which names it made up, so all have one. */
final class PostgresqlConstraintReader {

    /** The columns of a table in another schema, or of a partition, are not read otherwise. */
    private static final String QUERY =
            """
            select k.conrelid as table_id, k.conname as name, k.contype as kind,
                   k.condeferrable as deferrable, k.condeferred as deferred, k.convalidated as validated,
                   k.confupdtype as on_update, k.confdeltype as on_delete, k.confmatchtype as match,
                   array_to_string(k.conkey, ' ') as columns, k.confrelid as referenced_id,
                   fn.nspname as referenced_schema, fc.relname as referenced_table,
                   array_to_string(k.confkey, ' ') as referenced_columns,
                   case when fc.relispartition or fc.relnamespace <> c.relnamespace then
                     array(select a.attname::text from unnest(k.confkey) with ordinality as u(attnum, place)
                           join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum
                           order by u.place) end as referenced_names,
                   case when k.contype = 'c' then pg_get_expr(k.conbin, k.conrelid) end as condition,
                   %1$s as nulls_not_distinct,
                   i.indnkeyatts as key_columns, i.indkey::text as all_columns,
                   case when k.contype = 'x' then
                     (select m.amname from pg_class ic join pg_am m on m.oid = ic.relam where ic.oid = k.conindid)
                     end as method,
                   case when k.contype = 'x' then pg_get_expr(i.indpred, i.indrelid) end as predicate,
                   case when k.contype = 'x' then
                     array(select pg_get_indexdef(i.indexrelid, g.place, true)
                           from generate_series(1, i.indnkeyatts) as g(place) order by g.place) end as elements,
                   case when k.contype = 'x' then
                     array(select o.oprname::text from unnest(k.conexclop) with ordinality as u(operator, place)
                           join pg_operator o on o.oid = u.operator order by u.place) end as operators,
                   case when k.contype = 'x' then
                     array(select (i.indkey[g.place] = 0)::text from generate_series(0, i.indnkeyatts - 1) as g(place)
                           order by g.place) end as expressions
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_class fc on fc.oid = k.confrelid
            left join pg_namespace fn on fn.oid = fc.relnamespace
            left join pg_index i on i.indexrelid = k.conindid and k.contype <> 'f'
            where k.contype in ('p', 'u', 'f', 'c', 'x') and c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname = any (?)""";

    private final CatalogNames names;

    private final PostgresqlRelations relations;

    PostgresqlConstraintReader(CatalogNames names, PostgresqlRelations relations) {
        this.names = names;
        this.relations = relations;
    }

    static String query(int version, PostgresqlKin kin) {
        boolean knowsNulls = version >= 15 && kin == PostgresqlKin.POSTGRESQL;
        return QUERY.formatted(knowsNulls ? "i.indnullsnotdistinct" : "false");
    }

    void read(List<CatalogRow> rows) {
        rows.forEach(
                row -> relations.table(PostgresqlRelations.id(row, "table_id")).ifPresent(table -> read(row, table)));
    }

    private void read(CatalogRow row, TableAssembly table) {
        Constraint constraint =
                switch (row.text("kind")) {
                    case "p" -> primaryKey(row);
                    case "u" -> unique(row);
                    case "f" -> foreignKey(row);
                    case "x" -> exclude(row);
                    default -> check(row);
                };
        table.constraint(constraint.named(row.text("name")));
    }

    private Constraint primaryKey(CatalogRow row) {
        PrimaryKey key = PrimaryKey.primaryKey(columns(row)).deferrability(deferrability(row));
        String[] include = include(row);
        return include.length == 0 ? key : key.options(PostgresqlKey.including(include));
    }

    private Constraint unique(CatalogRow row) {
        Unique unique = Unique.unique(columns(row)).deferrability(deferrability(row));
        String[] include = include(row);
        Unique full = include.length == 0 ? unique : unique.options(PostgresqlKey.including(include));
        return row.flag("nulls_not_distinct") ? full.withNullsNotDistinct() : full;
    }

    private Constraint foreignKey(CatalogRow row) {
        ForeignKey key = ForeignKey.foreignKey(columns(row))
                .references(
                        names.qualified(row.find("referenced_schema"), row.text("referenced_table")),
                        referencedColumns(row))
                .onDelete(action(row.text("on_delete")))
                .onUpdate(action(row.text("on_update")))
                .match(row.text("match").equals("f") ? MatchType.FULL : MatchType.SIMPLE)
                .deferrability(deferrability(row));
        return row.flag("validated") ? key : key.notValidated();
    }

    private static Constraint check(CatalogRow row) {
        Check check = Check.check(SqlParentheses.without(row.text("condition"), SqlSyntax.postgresql()));
        return row.flag("validated") ? check : check.notValidated();
    }

    private static Constraint exclude(CatalogRow row) {
        List<Exclude.Element> elements = new ArrayList<>();
        for (int place = 0; place < row.list("elements").size(); place++) {
            String text = String.valueOf(row.list("elements").get(place));
            String operator = String.valueOf(row.list("operators").get(place));
            boolean isExpression = "true".equals(row.list("expressions").get(place));
            elements.add(new Exclude.Element(
                    isExpression ? text : PostgresqlIndexReader.unquoted(text), isExpression, operator));
        }
        Exclude exclude = Exclude.exclude(elements.toArray(Exclude.Element[]::new))
                .using(row.text("method"))
                .deferrability(deferrability(row));
        return row.has("predicate")
                ? exclude.where(SqlParentheses.without(row.text("predicate"), SqlSyntax.postgresql()))
                : exclude;
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Deferrability deferrability(CatalogRow row) {
        if (!row.flag("deferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.flag("deferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.DEFERRABLE;
    }

    private String[] columns(CatalogRow row) {
        return relations.columns(
                PostgresqlRelations.id(row, "table_id"), PostgresqlRelations.places(row.find("columns")));
    }

    private String[] referencedColumns(CatalogRow row) {
        return row.has("referenced_names")
                ? row.list("referenced_names").stream().map(String::valueOf).toArray(String[]::new)
                : relations.columns(
                        PostgresqlRelations.id(row, "referenced_id"),
                        PostgresqlRelations.places(row.find("referenced_columns")));
    }

    /** What the index of a key holds beside the key. */
    private String[] include(CatalogRow row) {
        List<Integer> all = PostgresqlRelations.places(row.find("all_columns"));
        List<Integer> included = all.subList(Math.min(row.integer("key_columns"), all.size()), all.size());
        return relations.columns(PostgresqlRelations.id(row, "table_id"), included);
    }
}
