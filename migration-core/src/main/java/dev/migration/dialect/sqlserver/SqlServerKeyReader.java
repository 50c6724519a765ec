package dev.migration.dialect.sqlserver;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.DialectOption;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keys, constraints and indexes as SQL Server's catalog views tell of them. */
final class SqlServerKeyReader {

    static final String INDEXES =
            """
            select t.name as table_name, i.name, i.type_desc, i.is_primary_key, i.is_unique, i.is_unique_constraint,
                   k.is_system_named, i.filter_definition, c.name as column_name, x.is_descending_key,
                   x.is_included_column
            from sys.indexes i
            join sys.tables t on t.object_id = i.object_id
            join sys.schemas s on s.schema_id = t.schema_id
            join sys.index_columns x on x.object_id = i.object_id and x.index_id = i.index_id
            join sys.columns c on c.object_id = x.object_id and c.column_id = x.column_id
            left join sys.key_constraints k on k.parent_object_id = i.object_id and k.unique_index_id = i.index_id
            where s.name = ? and i.type in (1, 2) and i.is_hypothetical = 0 and t.is_ms_shipped = 0
            order by t.name, i.name, x.is_included_column, x.key_ordinal, x.index_column_id""";

    static final String FOREIGN_KEYS =
            """
            select t.name as table_name, k.name, k.is_system_named, k.delete_referential_action_desc as delete_rule,
                   k.update_referential_action_desc as update_rule, c.name as column_name,
                   rs.name as referenced_schema, rt.name as referenced_table, rc.name as referenced_column
            from sys.foreign_keys k
            join sys.tables t on t.object_id = k.parent_object_id
            join sys.schemas s on s.schema_id = t.schema_id
            join sys.foreign_key_columns x on x.constraint_object_id = k.object_id
            join sys.columns c on c.object_id = x.parent_object_id and c.column_id = x.parent_column_id
            join sys.tables rt on rt.object_id = k.referenced_object_id
            join sys.schemas rs on rs.schema_id = rt.schema_id
            join sys.columns rc on rc.object_id = x.referenced_object_id and rc.column_id = x.referenced_column_id
            where s.name = ?
            order by t.name, k.name, x.constraint_column_id""";

    static final String CHECKS =
            """
            select t.name as table_name, k.name, k.is_system_named, k.definition
            from sys.check_constraints k
            join sys.tables t on t.object_id = k.parent_object_id
            join sys.schemas s on s.schema_id = t.schema_id
            where s.name = ?
            order by t.name, k.name""";

    private final CatalogSql sql;

    private final String schema;

    private final CatalogNames names;

    private final SchemaAssembly assembly;

    SqlServerKeyReader(StandardDialect dialect, String schema, CatalogNames names, SchemaAssembly assembly) {
        this.sql = new CatalogSql(dialect.syntax());
        this.schema = schema;
        this.names = names;
        this.assembly = assembly;
    }

    void readIndexes(List<CatalogRow> rows) {
        grouped(rows)
                .forEach(index -> onTable(index.get(0), table -> {
                    CatalogRow first = index.get(0);
                    boolean isKey = first.flag("is_primary_key") || first.flag("is_unique_constraint");
                    if (isKey) {
                        add(key(index), first, table);
                    } else {
                        table.index(index(index));
                    }
                }));
    }

    void readForeignKeys(List<CatalogRow> rows) {
        grouped(rows).forEach(key -> onTable(key.get(0), table -> add(foreignKey(key), key.get(0), table)));
    }

    void readChecks(List<CatalogRow> rows) {
        rows.forEach(row -> onTable(row, table -> add(Check.check(sql.bare(row.text("definition"))), row, table)));
    }

    private void onTable(CatalogRow row, Consumer<TableAssembly> action) {
        assembly.onTable(names.qualified(schema, row.text("table_name")), action);
    }

    private static List<List<CatalogRow>> grouped(List<CatalogRow> rows) {
        Map<String, List<CatalogRow>> groups = new LinkedHashMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(row.text("table_name") + "\n" + row.text("name"), it -> new ArrayList<>())
                        .add(row));
        return List.copyOf(groups.values());
    }

    private static void add(Constraint constraint, CatalogRow row, TableAssembly table) {
        if (row.flag("is_system_named")) {
            table.constraint(constraint, row.text("name"));
        } else {
            table.constraint(constraint.named(row.text("name")));
        }
    }

    /** A primary key orders the rows unless told otherwise, and a unique constraint does not. */
    private static Constraint key(List<CatalogRow> rows) {
        String[] columns = rows.stream().map(it -> it.text("column_name")).toArray(String[]::new);
        boolean isClustered = rows.get(0).text("type_desc").equals("CLUSTERED");
        if (rows.get(0).flag("is_primary_key")) {
            PrimaryKey key = PrimaryKey.primaryKey(columns);
            return isClustered ? key : key.options(SqlServerIndex.nonclustered());
        }
        Unique unique = Unique.unique(columns);
        return isClustered ? unique.options(SqlServerIndex.clustered()) : unique;
    }

    private Index index(List<CatalogRow> rows) {
        CatalogRow first = rows.get(0);
        Index index = Index.of(first.text("name"));
        List<String> include = new ArrayList<>();
        for (CatalogRow row : rows) {
            IndexPart part = IndexPart.column(row.text("column_name"));
            if (row.flag("is_included_column")) {
                include.add(row.text("column_name"));
            } else {
                index = index.part(row.flag("is_descending_key") ? part.descending() : part);
            }
        }
        index = index.include(include.toArray(String[]::new));
        index = first.flag("is_unique") ? index.asUnique() : index;
        index = first.has("filter_definition") ? index.where(sql.bare(first.text("filter_definition"))) : index;
        DialectOption[] options = first.text("type_desc").equals("CLUSTERED")
                ? new DialectOption[] {SqlServerIndex.clustered()}
                : new DialectOption[] {};
        return index.options(options);
    }

    private ForeignKey foreignKey(List<CatalogRow> rows) {
        CatalogRow first = rows.get(0);
        return ForeignKey.foreignKey(
                        rows.stream().map(it -> it.text("column_name")).toArray(String[]::new))
                .references(
                        names.qualified(first.find("referenced_schema"), first.text("referenced_table")),
                        rows.stream().map(it -> it.text("referenced_column")).toArray(String[]::new))
                .onDelete(ReferentialAction.valueOf(first.text("delete_rule")))
                .onUpdate(ReferentialAction.valueOf(first.text("update_rule")));
    }
}
