package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** Revisions are named side by side although one includes the other. */
public final class OverlappingRevisionsException extends MigrationException {

    private final String revision;

    private final List<String> included;

    OverlappingRevisionsException(String revision, List<String> included) {
        super(
                "Revision '%s' includes %s, which is named next to it.".formatted(revision, Quoted.list(included)),
                """
                In a target:          leave out %2$s.
                In the version table: `migrate stamp --purge %1$s` and the other heads of the database."""
                        .formatted(revision, Quoted.list(included)));
        this.revision = revision;
        this.included = List.copyOf(included);
    }

    public String revision() {
        return revision;
    }

    public List<String> included() {
        return included;
    }
}
