package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** The database stands at revisions that no script has. */
public final class UnknownCurrentRevisionException extends MigrationException {

    private final List<String> revisions;

    UnknownCurrentRevisionException(List<String> revisions) {
        super(
                "The database is at revision %s, but no script has that id.".formatted(Quoted.list(revisions)),
                "It was applied from another branch or its script was deleted: restore the script, or, if the schema is"
                        + " right as it is, `migrate stamp --purge <revision>`.");
        this.revisions = List.copyOf(revisions);
    }

    public List<String> revisions() {
        return revisions;
    }
}
