package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.util.List;

/** A table was being put into the place of another when a statement failed, on a database that keeps every statement. */
public final class RecreationStoppedException extends MigrationException {

    private final List<String> statementsLeft;

    RecreationStoppedException(String table, List<String> statementsLeft, StatementFailedException failure) {
        super(
                "The table '%s' is half made anew: %s\nStatement: %s"
                        .formatted(
                                table,
                                SqlMessages.describe(failure.failure()),
                                failure.statement().text()),
                "All rows are there, in '%1$s' or in '_migration_tmp_%1$s'. Mend what the statement complains of, and run by hand what is left:\n%2$s"
                        .formatted(table, String.join(";\n", statementsLeft) + ";"));
        initCause(failure.failure());
        this.statementsLeft = List.copyOf(statementsLeft);
    }

    /** The statements that were not carried out, the failed one first. */
    public List<String> statementsLeft() {
        return statementsLeft;
    }
}
