package dev.migration.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that tell one row from every other. */
public record PrimaryKey(
        @Nullable String name, List<String> columns, Deferrability deferrability, List<DialectOption> options)
        implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        options = List.copyOf(options);
    }

    public static PrimaryKey primaryKey(String... columns) {
        return new PrimaryKey(null, List.of(columns), Deferrability.NOT_DEFERRABLE, List.of());
    }

    @Override
    public PrimaryKey named(String newName) {
        return new PrimaryKey(newName, columns, deferrability, options);
    }

    public PrimaryKey deferrability(Deferrability newDeferrability) {
        return new PrimaryKey(name, columns, newDeferrability, options);
    }

    public PrimaryKey options(DialectOption... newOptions) {
        return new PrimaryKey(name, columns, deferrability, List.of(newOptions));
    }

    @Override
    public ConstraintType type() {
        return ConstraintType.PRIMARY_KEY;
    }
}
