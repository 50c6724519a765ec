package dev.migration.dialect.firebird;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.CatalogSql;
import dev.migration.dialect.SchemaAssembly;
import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableAssembly;
import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Constraints and indexes as Firebird's system tables tell of them: each key has an index, which has the columns. */
final class FirebirdKeyReader {

    static final String INDEXES =
            """
            select i.rdb$index_name as name, i.rdb$relation_name as table_name, i.rdb$unique_flag as is_unique,
                   i.rdb$index_type as descends, i.rdb$expression_source as expression, s.rdb$field_name as column_name
            from rdb$indices i
            left join rdb$index_segments s on s.rdb$index_name = i.rdb$index_name
            where coalesce(i.rdb$system_flag, 0) = 0
            order by i.rdb$relation_name, i.rdb$index_name, s.rdb$field_position""";

    /** A check is a pair of triggers; the one before inserts says it. */
    static final String CONSTRAINTS =
            """
            select k.rdb$constraint_name as name, k.rdb$constraint_type as kind, k.rdb$relation_name as table_name,
                   k.rdb$index_name as index_name, r.rdb$update_rule as update_rule, r.rdb$delete_rule as delete_rule,
                   u.rdb$relation_name as referenced_table, u.rdb$index_name as referenced_index,
                   t.rdb$trigger_source as condition
            from rdb$relation_constraints k
            left join rdb$ref_constraints r on r.rdb$constraint_name = k.rdb$constraint_name
            left join rdb$relation_constraints u on u.rdb$constraint_name = r.rdb$const_name_uq
            left join rdb$check_constraints c
                 on c.rdb$constraint_name = k.rdb$constraint_name and k.rdb$constraint_type = 'CHECK'
            left join rdb$triggers t on t.rdb$trigger_name = c.rdb$trigger_name
            where k.rdb$constraint_type <> 'NOT NULL'
              and (k.rdb$constraint_type <> 'CHECK' or t.rdb$trigger_type = 1)
            order by k.rdb$relation_name, k.rdb$constraint_name""";

    private static final Pattern MADE_UP = Pattern.compile("INTEG_\\d+");

    private final CatalogNames names;

    private final CatalogSql sql;

    private final Map<String, List<CatalogRow>> indexes = new LinkedHashMap<>();

    private final Set<String> owned = new HashSet<>();

    FirebirdKeyReader(StandardDialect dialect, CatalogNames names, List<CatalogRow> indexes) {
        this.names = names;
        this.sql = new CatalogSql(dialect.syntax());
        indexes.forEach(row -> this.indexes
                .computeIfAbsent(row.text("name"), it -> new ArrayList<>())
                .add(row));
    }

    void read(List<CatalogRow> constraints, SchemaAssembly assembly) {
        for (CatalogRow row : constraints) {
            owned.add(row.text("index_name"));
            assembly.onTable(names.qualified(null, row.text("table_name")), table -> read(row, table));
        }
        indexes.forEach((name, rows) -> {
            if (!owned.contains(name)) {
                assembly.onTable(
                        names.qualified(null, rows.get(0).text("table_name")), table -> table.index(index(rows)));
            }
        });
    }

    private void read(CatalogRow row, TableAssembly table) {
        String name = row.text("name");
        constraint(row).ifPresent(it -> {
            if (MADE_UP.matcher(name).matches()) {
                table.constraint(it, name);
            } else {
                table.constraint(it.named(names.written(name)));
            }
        });
    }

    private Optional<Constraint> constraint(CatalogRow row) {
        String[] columns = columns(row.text("index_name"));
        return switch (row.text("kind")) {
            case "PRIMARY KEY" -> Optional.of(PrimaryKey.primaryKey(columns));
            case "UNIQUE" -> Optional.of(Unique.unique(columns));
            case "FOREIGN KEY" ->
                Optional.of(ForeignKey.foreignKey(columns)
                        .references(
                                names.qualified(null, row.text("referenced_table")),
                                columns(row.text("referenced_index")))
                        .onDelete(action(row.text("delete_rule")))
                        .onUpdate(action(row.text("update_rule"))));
            case "CHECK" ->
                Optional.of(Check.check(sql.bare(row.text("condition").strip().replaceFirst("(?i)^check\\b", ""))));
            default -> Optional.empty();
        };
    }

    /** Without a word, the rule is called {@code RESTRICT}, which is to do nothing. */
    private static ReferentialAction action(String rule) {
        return switch (rule) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private String[] columns(String index) {
        return indexes.getOrDefault(index, List.of()).stream()
                .map(it -> names.written(it.text("column_name")))
                .toArray(String[]::new);
    }

    private Index index(List<CatalogRow> rows) {
        CatalogRow first = rows.get(0);
        Index index = Index.of(names.written(first.text("name")));
        boolean descends = first.integer("descends") == 1;
        for (CatalogRow row : rows) {
            IndexPart part = row.has("expression")
                    ? IndexPart.expression(sql.bare(row.text("expression")))
                    : IndexPart.column(names.written(row.text("column_name")));
            index = index.part(descends ? part.descending() : part);
        }
        return first.flag("is_unique") ? index.asUnique() : index;
    }
}
