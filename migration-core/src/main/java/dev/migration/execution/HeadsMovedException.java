package dev.migration.execution;

import dev.migration.error.MigrationException;
import dev.migration.plan.Heads;

/** A revision was applied in the background, and when it was to be recorded, what it stands on was not there any more. */
public final class HeadsMovedException extends MigrationException {

    private final String revision;

    HeadsMovedException(String database, String revision, Heads now) {
        super(
                "Revision '%s' was run in the background and cannot be recorded: the database '%s' is at %s now."
                        .formatted(
                                revision,
                                database,
                                now.revisions().isEmpty() ? "base" : String.join(", ", now.revisions())),
                "Bring it to where it was, with `migrate upgrade`: what was done of the revision is not done again.");
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
