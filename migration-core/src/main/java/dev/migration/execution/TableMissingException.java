package dev.migration.execution;

import dev.migration.error.MigrationException;
import dev.migration.schema.QualifiedName;

/** A table that is to be made anew is not there. */
public final class TableMissingException extends MigrationException {

    private final QualifiedName table;

    TableMissingException(QualifiedName table) {
        super(
                "The database has no table '%s' that could be altered.".formatted(table),
                "Check the name and, with `op.inSchema(...)`, the schema; a table of an earlier revision has to be"
                        + " created first.");
        this.table = table;
    }

    public QualifiedName table() {
        return table;
    }
}
