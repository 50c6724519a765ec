package dev.migration.dialect.mysql;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Check;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Constraints as {@code information_schema} tells of them; keys are among the indexes. */
final class MysqlConstraintReader {

    static final String FOREIGN_KEYS =
            """
            select k.table_name, k.constraint_name, k.column_name, k.referenced_table_schema, k.referenced_table_name,
                   k.referenced_column_name, r.update_rule, r.delete_rule
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
              on r.constraint_schema = k.constraint_schema and r.constraint_name = k.constraint_name
                 and r.table_name = k.table_name
            where k.constraint_schema = ? and k.referenced_table_name is not null
            order by k.table_name, k.constraint_name, k.ordinal_position""";

    private static final String MYSQL_CHECKS =
            """
            select t.table_name, c.constraint_name, c.check_clause, t.enforced, 'Table' as level
            from information_schema.check_constraints c
            join information_schema.table_constraints t
              on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
                 and t.constraint_type = 'CHECK'
            where c.constraint_schema = ?
            order by t.table_name, c.constraint_name""";

    private static final String MARIADB_CHECKS =
            """
            select table_name, constraint_name, check_clause, level
            from information_schema.check_constraints
            where constraint_schema = ?
            order by table_name, constraint_name""";

    private final String schema;

    private final CatalogNames names;

    private final SchemaAssembly assembly;

    private final MysqlFlavor flavor;

    private final Set<String> jsonColumns = new LinkedHashSet<>();

    MysqlConstraintReader(String schema, CatalogNames names, SchemaAssembly assembly, MysqlFlavor flavor) {
        this.schema = schema;
        this.names = names;
        this.assembly = assembly;
        this.flavor = flavor;
    }

    static String checks(MysqlFlavor flavor) {
        return flavor == MysqlFlavor.MYSQL ? MYSQL_CHECKS : MARIADB_CHECKS;
    }

    Set<String> jsonColumns() {
        return jsonColumns;
    }

    void readChecks(List<CatalogRow> rows) {
        rows.forEach(row ->
                assembly.onTable(names.qualified(schema, row.text("table_name")), table -> readCheck(row, table)));
    }

    private void readCheck(CatalogRow row, TableAssembly table) {
        String name = row.text("constraint_name");
        String condition = MysqlText.expression(row.text("check_clause"), flavor);
        boolean isOfColumn = row.text("level").equals("Column");
        if (isOfColumn && condition.equals("json_valid(`" + name.replace("`", "``") + "`)")) {
            jsonColumns.add(row.text("table_name") + "\n" + name);
            return;
        }
        Check check = Check.check(condition);
        boolean isMadeUp = isOfColumn || flavor == MysqlFlavor.MARIADB && name.matches("CONSTRAINT_\\d+");
        if (isMadeUp) {
            table.constraint(check, name);
        } else {
            table.constraint(check.named(name));
        }
    }

    void readForeignKeys(List<CatalogRow> rows) {
        Map<String, List<CatalogRow>> keys = new LinkedHashMap<>();
        rows.forEach(row -> keys.computeIfAbsent(
                        row.text("table_name") + "\n" + row.text("constraint_name"), it -> new ArrayList<>())
                .add(row));
        keys.values()
                .forEach(key -> assembly.onTable(
                        names.qualified(schema, key.get(0).text("table_name")),
                        table -> table.constraint(foreignKey(key))));
    }

    private ForeignKey foreignKey(List<CatalogRow> rows) {
        CatalogRow first = rows.get(0);
        return ForeignKey.foreignKey(columns(rows, "column_name"))
                .references(
                        names.qualified(first.find("referenced_table_schema"), first.text("referenced_table_name")),
                        columns(rows, "referenced_column_name"))
                .named(first.text("constraint_name"))
                .onDelete(action(first.text("delete_rule")))
                .onUpdate(action(first.text("update_rule")));
    }

    /** The two ways to refuse are the same here, and each server calls both by another of their names. */
    private static ReferentialAction action(String rule) {
        ReferentialAction action =
                ReferentialAction.valueOf(rule.toUpperCase(Locale.ROOT).replace(' ', '_'));
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    private static String[] columns(List<CatalogRow> rows, String label) {
        return rows.stream().map(it -> it.text(label)).toArray(String[]::new);
    }

    void readIndexes(List<CatalogRow> rows) {
        Map<String, List<CatalogRow>> indexes = new LinkedHashMap<>();
        rows.forEach(row -> indexes.computeIfAbsent(
                        row.text("table_name") + "\n" + row.text("index_name"), it -> new ArrayList<>())
                .add(row));
        indexes.values()
                .forEach(index -> assembly.onTable(
                        names.qualified(schema, index.get(0).text("table_name")),
                        table -> MysqlIndexReader.read(index, table, flavor)));
    }
}
