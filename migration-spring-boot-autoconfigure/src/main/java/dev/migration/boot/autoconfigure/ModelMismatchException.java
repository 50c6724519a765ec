package dev.migration.boot.autoconfigure;

import dev.migration.autogenerate.ChangeLines;
import dev.migration.diff.SchemaDiff;
import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** No script makes what the model has. */
public final class ModelMismatchException extends MigrationException {

    private final List<String> differences;

    ModelMismatchException(String database, SchemaDiff diff) {
        super(
                "The database '%s' is not what its model wants:\n%s".formatted(database, lines(diff)),
                "Write what is missing into a script, `migrate revision --autogenerate -m '...'`, or let the application"
                        + " start anyway with `migration.on-model-mismatch: warn`.");
        this.differences = diff.operations().stream().map(ChangeLines::of).toList();
    }

    /** A short line each, such as {@code + customer.email}. */
    public List<String> differences() {
        return differences;
    }

    static String lines(SchemaDiff diff) {
        return diff.operations().stream().map(it -> "  " + ChangeLines.of(it)).collect(Collectors.joining("\n"));
    }
}
