package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** A relative target leads to a fork or a merge, where there is more than one way on. */
public final class AmbiguousWalkException extends MigrationException {

    private final String target;

    private final List<String> candidates;

    AmbiguousWalkException(String target, String from, List<String> candidates) {
        super(
                "Cannot tell where '%s' leads: from %s the next revision can be %s."
                        .formatted(target, from, Quoted.list(candidates)),
                "Name the revision, or the branch to follow: BRANCH@+1.");
        this.target = target;
        this.candidates = List.copyOf(candidates);
    }

    public String target() {
        return target;
    }

    public List<String> candidates() {
        return candidates;
    }
}
