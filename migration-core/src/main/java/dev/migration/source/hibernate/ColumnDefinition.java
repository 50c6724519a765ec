package dev.migration.source.hibernate;

import dev.migration.schema.Check;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identity;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code columnDefinition} says in one text: the type, and what may follow it.
 *
 * @param nullable false if it says {@code not null}
 */
record ColumnDefinition(
        String type,
        boolean nullable,
        @Nullable String defaultSql,
        @Nullable String collation,
        @Nullable Computed computed,
        @Nullable Identity identity,
        boolean unique,
        boolean primaryKey,
        List<String> checks) {

    ColumnDefinition {
        checks = List.copyOf(checks);
    }

    List<Constraint> constraints(String column) {
        List<Constraint> constraints = new ArrayList<>();
        if (primaryKey) {
            constraints.add(PrimaryKey.primaryKey(column));
        }
        if (unique) {
            constraints.add(Unique.unique(column));
        }
        checks.forEach(it -> constraints.add(Check.check(it)));
        return constraints;
    }
}
