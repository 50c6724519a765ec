package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.util.List;

/** After a table was altered, rows refer to rows that are not there. */
public final class ForeignKeyViolationException extends MigrationException {

    private final List<String> violations;

    private ForeignKeyViolationException(String table, List<String> violations, String remedy) {
        super(
                "The table '%s' cannot be altered so, as foreign keys would not hold: %s."
                        .formatted(table, describe(violations)),
                remedy);
        this.violations = List.copyOf(violations);
    }

    static ForeignKeyViolationException ofRows(String table, List<String> violations) {
        return new ForeignKeyViolationException(
                table,
                violations,
                "Mend or delete these rows first, with `op.execute(...)` or `op.jdbc()` in the same script.");
    }

    /** The key that a foreign key of another table leads to is not there any more. */
    static ForeignKeyViolationException ofKey(String table, String failure) {
        return new ForeignKeyViolationException(
                table,
                List.of(failure),
                "Drop the foreign key of the other table first, or keep the columns and the key that it leads to.");
    }

    /** One description for each row. */
    public List<String> violations() {
        return violations;
    }

    private static String describe(List<String> violations) {
        String first = violations.get(0);
        return violations.size() == 1 ? first : "%s, and %d rows more".formatted(first, violations.size() - 1);
    }
}
