package dev.migration.script;

import dev.migration.error.MigrationException;
import java.util.List;

/** A new revision was to follow one that others follow already, which would open a branch. */
public final class NotAHeadException extends MigrationException {

    private final String revision;

    NotAHeadException(String revision, List<String> heads) {
        super(
                "Revision '%s' is not a head: other revisions follow it. The heads are '%s'."
                        .formatted(revision, String.join("', '", heads)),
                "Name a head, or add --splice to open a branch at '%s'.".formatted(revision));
        this.revision = revision;
    }

    public String revision() {
        return revision;
    }
}
