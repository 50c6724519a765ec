package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** A relative target starts where the database stands, and it stands at several revisions. */
public final class AmbiguousStartException extends MigrationException {

    private final String target;

    private final List<String> starts;

    AmbiguousStartException(String target, List<String> starts) {
        this(target, starts, "Name the branch: BRANCH@+1, or the revision to reach.");
    }

    private AmbiguousStartException(String target, List<String> starts, String remedy) {
        super("Cannot tell where '%s' starts: the database is at %s.".formatted(target, Quoted.list(starts)), remedy);
        this.target = target;
        this.starts = List.copyOf(starts);
    }

    /** Any revision may stand for its branch, so each start can be offered as one. */
    static AmbiguousStartException ofDowngrade(String target, List<String> starts, int steps) {
        return new AmbiguousStartException(
                target,
                starts,
                "Name the branch: migrate downgrade %s@%d, or the revision to stop at."
                        .formatted(starts.get(0), steps));
    }

    public String target() {
        return target;
    }

    public List<String> starts() {
        return starts;
    }
}
