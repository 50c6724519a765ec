package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** A target names the beginning of several ids or labels. */
public final class AmbiguousRevisionException extends MigrationException {

    private final String revision;

    private final List<String> candidates;

    AmbiguousRevisionException(String revision, List<String> candidates) {
        super(
                "Cannot tell which revision '%s' means: it begins %s.".formatted(revision, Quoted.list(candidates)),
                "Give more characters of the id, or name the branch: BRANCH@%s.".formatted(revision));
        this.revision = revision;
        this.candidates = List.copyOf(candidates);
    }

    public String revision() {
        return revision;
    }

    public List<String> candidates() {
        return candidates;
    }
}
