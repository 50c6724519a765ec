package dev.migration.script;

import dev.migration.error.MigrationException;

/** A downgrade was asked of a revision that has none. */
public final class IrreversibleRevisionException extends MigrationException {

    private final String revision;

    public IrreversibleRevisionException(String revision) {
        super(
                "Revision '%s' cannot be downgraded: it has no downgrade.".formatted(revision),
                "Write its downgrade, restore a backup, or, if the schema is as the earlier revision left it,"
                        + " `migrate stamp <revision>`.");
        this.revision = revision;
    }

    /** The revision's id, or its class where no id is known yet. */
    public String revision() {
        return revision;
    }
}
