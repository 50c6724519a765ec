package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** A relative target leads to a fork or a merge, where there is more than one way on. */
public final class AmbiguousWalkException extends MigrationException {

    private final String target;

    private final List<String> candidates;

    private AmbiguousWalkException(String target, String from, List<String> candidates, String remedy) {
        super(
                "Cannot tell where '%s' leads: from %s the next revision can be %s."
                        .formatted(target, from, Quoted.list(candidates)),
                remedy);
        this.target = target;
        this.candidates = List.copyOf(candidates);
    }

    static AmbiguousWalkException up(String target, String from, List<String> candidates) {
        return new AmbiguousWalkException(
                target, from, candidates, "Name the revision, or the branch to follow: BRANCH@+1.");
    }

    static AmbiguousWalkException down(String target, String from, List<String> candidates) {
        return new AmbiguousWalkException(
                target, from, candidates, "Name the revision to stop at, such as %s.".formatted(candidates.get(0)));
    }

    public String target() {
        return target;
    }

    public List<String> candidates() {
        return candidates;
    }
}
