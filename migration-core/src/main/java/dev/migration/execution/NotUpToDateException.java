package dev.migration.execution;

import dev.migration.error.MigrationException;
import java.util.List;

/** A database that should be at its target is not, and this process was told not to bring it there. */
public final class NotUpToDateException extends MigrationException {

    private final String database;

    private final List<String> pending;

    public NotUpToDateException(String database, List<String> pending, String remedy) {
        super(
                "The database '%s' is not at its target: %d revisions are pending, %s."
                        .formatted(database, pending.size(), String.join(", ", pending)),
                remedy);
        this.database = database;
        this.pending = List.copyOf(pending);
    }

    public String database() {
        return database;
    }

    /** The ids of the pending revisions, in the order in which they would be applied. */
    public List<String> pending() {
        return pending;
    }
}
