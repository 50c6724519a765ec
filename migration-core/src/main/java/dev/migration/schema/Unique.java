package dev.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns whose values no two rows share. */
public record Unique(
        @Nullable String name,
        List<String> columns,
        boolean nullsNotDistinct,
        Deferrability deferrability,
        List<DialectOption> options)
        implements Constraint {

    public Unique {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }

    public static Unique unique(String... columns) {
        return new Unique(null, List.of(columns), false, Deferrability.NOT_DEFERRABLE, List.of());
    }

    @Override
    public Unique named(String newName) {
        return new Unique(newName, columns, nullsNotDistinct, deferrability, options);
    }

    /** Two nulls count as the same value. */
    public Unique withNullsNotDistinct() {
        return new Unique(name, columns, true, deferrability, options);
    }

    public Unique deferrability(Deferrability newDeferrability) {
        return new Unique(name, columns, nullsNotDistinct, newDeferrability, options);
    }

    public Unique options(DialectOption... newOptions) {
        return new Unique(name, columns, nullsNotDistinct, deferrability, List.of(newOptions));
    }

    @Override
    public ConstraintType type() {
        return ConstraintType.UNIQUE;
    }
}
