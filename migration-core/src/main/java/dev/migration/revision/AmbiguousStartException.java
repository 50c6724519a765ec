package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** A relative target starts where the database stands, and it stands at several revisions. */
public final class AmbiguousStartException extends MigrationException {

    private final String target;

    private final List<String> starts;

    AmbiguousStartException(String target, List<String> starts) {
        super(
                "Cannot tell where '%s' starts: the database is at %s.".formatted(target, Quoted.list(starts)),
                "Name the branch: BRANCH@+1, or the revision to reach.");
        this.target = target;
        this.starts = List.copyOf(starts);
    }

    public String target() {
        return target;
    }

    public List<String> starts() {
        return starts;
    }
}
