package dev.migration.autogenerate;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AddColumn;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import dev.migration.sql.SqlToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives names to constraints that a script adds to tables, so that its way back can drop them: by the project's convention,
 * or {@code uq_items_title} and the like. Those of a new table go with it and may stay without.
 */
final class RuleNames {

    private final Dialect dialect;

    private final NamingConvention convention;

    private final boolean isCompletedLater;

    private final Set<String> taken = new HashSet<>();

    /**
     * @param isCompletedLater whether the convention is applied once more when the script runs, as it is in Java
     */
    RuleNames(Dialect dialect, NamingConvention convention, boolean isCompletedLater) {
        this.dialect = dialect;
        this.convention = convention;
        this.isCompletedLater = isCompletedLater;
    }

    List<Operation> in(List<Operation> operations, DatabaseSchema database) {
        database.tables().forEach(this::take);
        for (Operation operation : operations) {
            if (operation instanceof CreateConstraint create) {
                take(create.constraint().name());
            } else if (operation instanceof CreateTable create) {
                take(create.table());
            }
        }
        List<Operation> named = new ArrayList<>();
        for (Operation operation : operations) {
            named.add(
                    operation instanceof CreateConstraint create
                                    && create.constraint().name() == null
                            ? named(create, columns(create.table(), operations, database))
                            : operation);
        }
        return named;
    }

    private void take(Table table) {
        table.constraints().forEach(it -> take(it.name()));
        table.indexes().stream().map(Index::name).forEach(this::take);
    }

    private void take(@Nullable String name) {
        if (name != null) {
            taken.add(folded(name));
        }
    }

    private CreateConstraint named(CreateConstraint create, Set<String> columns) {
        Constraint rule = create.constraint();
        String given = String.join("_", mentioned(rule, columns));
        for (int number = 1; ; number++) {
            String part = number == 1 ? given : given + (given.isEmpty() ? "" : "_") + number;
            Constraint named = named(create.table(), rule, part);
            String name = String.valueOf(named.name());
            if (taken.add(folded(name))) {
                return new CreateConstraint(create.table(), named);
            }
        }
    }

    private Constraint named(QualifiedName table, Constraint rule, String part) {
        try {
            String name = convention.applied(table, rule).name();
            return name == null || taken.contains(folded(shortened(name)))
                    ? rule.named(shortened(ownName(table, rule, part)))
                    : rule.named(shortened(name));
        } catch (IllegalArgumentException needsName) {
            // The pattern completes a name, which the columns make.
            Constraint given = rule.named(part.isEmpty() ? "rule" : part);
            Constraint completed = isCompletedLater ? given : convention.applied(table, given);
            return completed.named(shortened(String.valueOf(completed.name())));
        }
    }

    private static String ownName(QualifiedName table, Constraint rule, String part) {
        String name = prefix(rule) + "_" + table.name();
        return part.isEmpty() ? name : name + "_" + part;
    }

    private String shortened(String name) {
        return NamingConvention.shortened(name, dialect.maxIdentifierLength());
    }

    private static String prefix(Constraint rule) {
        return switch (rule.type()) {
            case PRIMARY_KEY -> "pk";
            case FOREIGN_KEY -> "fk";
            case UNIQUE -> "uq";
            case CHECK -> "ck";
            case EXCLUDE -> "ex";
        };
    }

    private List<String> mentioned(Constraint rule, Set<String> columns) {
        if (rule instanceof Unique unique) {
            return unique.columns();
        }
        if (rule instanceof ForeignKey key) {
            return key.columns();
        }
        if (rule instanceof PrimaryKey || !(rule instanceof Check check)) {
            return List.of();
        }
        return SqlToken.of(check.condition(), dialect.syntax()).stream()
                .flatMap(it -> columns.stream().filter(name -> name.equalsIgnoreCase(it.unquoted())))
                .distinct()
                .toList();
    }

    private static Set<String> columns(QualifiedName table, List<Operation> operations, DatabaseSchema database) {
        Set<String> columns = new LinkedHashSet<>();
        database.table(table).stream()
                .flatMap(it -> it.columns().stream())
                .map(Column::name)
                .forEach(columns::add);
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add && add.table().equals(table)) {
                columns.add(add.column().name());
            }
        }
        return columns;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
