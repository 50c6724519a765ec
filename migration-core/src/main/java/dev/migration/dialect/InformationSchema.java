package dev.migration.dialect;

import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import dev.migration.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The constraints that the standard's views tell of, for databases that have these views. */
public final class InformationSchema {

    /** The tables and views of one schema. An expression is filled in for the comment, and what it is read from. */
    public static final String TABLES =
            """
            select t.table_schema, t.table_name, t.table_type, %s as comment, v.view_definition
            from information_schema.tables t
            left join information_schema.views v
              on v.table_schema = t.table_schema and v.table_name = t.table_name
            %s
            where t.table_schema = ? and t.table_type in ('BASE TABLE', 'VIEW')
            order by t.table_name""";

    /** For one schema. A word is filled in for the databases that say how nulls compare. */
    public static final String CONSTRAINTS =
            """
            select tc.table_schema, tc.table_name, tc.constraint_schema, tc.constraint_name, tc.constraint_type,
                   %s as nulls_distinct, rc.update_rule, rc.delete_rule, rc.match_option,
                   rc.unique_constraint_schema, rc.unique_constraint_name, cc.check_clause
            from information_schema.table_constraints tc
            left join information_schema.referential_constraints rc
              on rc.constraint_schema = tc.constraint_schema and rc.constraint_name = tc.constraint_name
            left join information_schema.check_constraints cc
              on cc.constraint_schema = tc.constraint_schema and cc.constraint_name = tc.constraint_name
            where tc.table_schema = ?
            order by tc.table_name, tc.constraint_name""";

    /** For all schemas, as a foreign key may lead to another. */
    public static final String KEY_COLUMNS =
            """
            select constraint_schema, constraint_name, table_schema, table_name, column_name,
                   position_in_unique_constraint
            from information_schema.key_column_usage
            order by constraint_schema, constraint_name, ordinal_position""";

    private final CatalogNames names;

    private final CatalogSql sql;

    private final Predicate<String> isMadeUp;

    private final CheckReading checks;

    private final Map<String, List<CatalogRow>> keyColumns = new HashMap<>();

    /** What a condition is once what the database added to it is gone; none if it only says that a column is not null. */
    public interface CheckReading {

        Optional<String> condition(CatalogRow row);
    }

    /** @param isMadeUp whether the database can be told to have made up a name */
    public InformationSchema(
            CatalogNames names,
            CatalogSql sql,
            Predicate<String> isMadeUp,
            CheckReading checks,
            List<CatalogRow> keyColumns) {
        this.names = names;
        this.sql = sql;
        this.isMadeUp = isMadeUp;
        this.checks = checks;
        keyColumns.forEach(row -> this.keyColumns
                .computeIfAbsent(
                        key(row.text("constraint_schema"), row.text("constraint_name")), it -> new ArrayList<>())
                .add(row));
    }

    public void readTables(List<CatalogRow> tables, SchemaAssembly assembly) {
        for (CatalogRow row : tables) {
            String schema = row.text("table_schema");
            QualifiedName name = names.qualified(schema, row.text("table_name"));
            if (row.text("table_type").equals("VIEW")) {
                assembly.view(new View(name, sql.without(row.text("view_definition"), schema), false));
            } else {
                assembly.table(name).comment(row.exact("comment"));
            }
        }
    }

    public void readConstraints(List<CatalogRow> constraints, SchemaAssembly assembly) {
        constraints.forEach(row -> assembly.onTable(
                names.qualified(row.find("table_schema"), row.text("table_name")), table -> read(row, table)));
    }

    private void read(CatalogRow row, TableAssembly table) {
        String name = row.text("constraint_name");
        constraint(row).ifPresent(it -> {
            if (isMadeUp.test(name)) {
                table.constraint(it, name);
            } else {
                table.constraint(it.named(names.written(name)));
            }
        });
    }

    private Optional<Constraint> constraint(CatalogRow row) {
        return switch (row.text("constraint_type")) {
            case "PRIMARY KEY" -> Optional.of(PrimaryKey.primaryKey(columns(row)));
            case "UNIQUE" -> Optional.of(unique(row));
            case "FOREIGN KEY" -> Optional.of(foreignKey(row));
            case "CHECK" -> checks.condition(row).map(Check::check);
            default -> Optional.empty();
        };
    }

    private Unique unique(CatalogRow row) {
        Unique unique = Unique.unique(columns(row));
        return row.text("nulls_distinct").equals("NO") ? unique.withNullsNotDistinct() : unique;
    }

    private ForeignKey foreignKey(CatalogRow row) {
        List<CatalogRow> referenced = keyColumns.getOrDefault(
                key(row.text("unique_constraint_schema"), row.text("unique_constraint_name")), List.of());
        String[] referencedColumns = own(row).stream()
                .map(it -> referenced.get(it.integer("position_in_unique_constraint") - 1))
                .map(it -> names.written(it.text("column_name")))
                .toArray(String[]::new);
        return ForeignKey.foreignKey(columns(row))
                .references(
                        names.qualified(
                                referenced.get(0).find("table_schema"),
                                referenced.get(0).text("table_name")),
                        referencedColumns)
                .onDelete(action(row.text("delete_rule")))
                .onUpdate(action(row.text("update_rule")))
                .match(match(row.text("match_option")));
    }

    private static ReferentialAction action(String rule) {
        return ReferentialAction.valueOf(rule.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static MatchType match(String option) {
        return switch (option) {
            case "FULL" -> MatchType.FULL;
            case "PARTIAL" -> MatchType.PARTIAL;
            default -> MatchType.SIMPLE;
        };
    }

    private List<CatalogRow> own(CatalogRow row) {
        return keyColumns.getOrDefault(key(row.text("constraint_schema"), row.text("constraint_name")), List.of());
    }

    private String[] columns(CatalogRow row) {
        return own(row).stream()
                .map(it -> names.written(it.text("column_name")))
                .toArray(String[]::new);
    }

    private static String key(String schema, String name) {
        return schema + "\n" + name;
    }
}
