package dev.migration.source.hibernate;

import dev.migration.dialect.SchemaComparison;
import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.CheckConstraint;

/** A table with everything that belongs to it. */
final class TableReader {

    private final Dialect hibernateDialect;

    private final ModelNames names;

    private final ColumnReader columns;

    private final KeyReader keys;

    private final IndexReader indexes;

    TableReader(
            Dialect hibernateDialect,
            ModelNames names,
            UniqueKeys uniqueKeys,
            ColumnReader columns,
            SchemaComparison comparison) {
        this.hibernateDialect = hibernateDialect;
        this.names = names;
        this.columns = columns;
        this.keys = new KeyReader(names, uniqueKeys);
        this.indexes = new IndexReader(names, uniqueKeys, hibernateDialect, comparison);
    }

    Table read(org.hibernate.mapping.Table table) {
        List<Column> read = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        keys.primaryKey(table).ifPresent(constraints::add);
        constraints.addAll(keys.unique(table));
        Set<String> key = keys.primaryKey(table).stream()
                .flatMap(it -> it.columns().stream())
                .collect(Collectors.toSet());
        for (org.hibernate.mapping.Column column : table.getColumns()) {
            ModelColumn found = columns.read(table, column);
            boolean isKey = key.contains(found.column().name());
            read.add(isKey ? found.column().notNull() : found.column());
            found.constraints().stream().filter(it -> !isSaid(constraints, it)).forEach(constraints::add);
            constraints.addAll(columnChecks(column.getCheckConstraints()));
        }
        if (hibernateDialect.supportsTableCheck()) {
            table.getChecks().forEach(it -> constraints.add(check(it)));
        }
        constraints.addAll(keys.foreignKeys(table));
        return new Table(names.of(table), read, constraints, indexes.read(table), table.getComment(), List.of());
    }

    private static boolean isSaid(Collection<Constraint> constraints, Constraint other) {
        return constraints.stream().anyMatch(it -> it.equals(other));
    }

    /** Hibernate writes all checks of a column that have no name as one. */
    private List<Check> columnChecks(List<CheckConstraint> checks) {
        // Where a column cannot have checks, Hibernate writes them as checks of the table.
        if (!hibernateDialect.supportsColumnCheck() && !hibernateDialect.supportsTableCheck()) {
            return List.of();
        }
        List<Check> read = new ArrayList<>();
        List<CheckConstraint> unnamed =
                checks.stream().filter(CheckConstraint::isAnonymous).toList();
        if (unnamed.size() == 1) {
            read.add(check(unnamed.get(0)));
        } else if (!unnamed.isEmpty()) {
            read.add(Check.check(
                    unnamed.stream().map(CheckConstraint::getConstraintInParens).collect(Collectors.joining(" and "))));
        }
        checks.stream().filter(CheckConstraint::isNamed).forEach(it -> read.add(check(it)));
        return read;
    }

    private Check check(CheckConstraint check) {
        Check unnamed = Check.check(check.getConstraint());
        return check.isNamed() ? unnamed.named(names.of(check.getName())) : unnamed;
    }
}
