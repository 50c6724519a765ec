package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** One revision is asked for by a tag that revisions of several branches bear. */
public final class AmbiguousTagException extends MigrationException {

    private final String tag;

    private final List<String> revisions;

    AmbiguousTagException(String tag, List<String> revisions) {
        super(
                "Cannot tell which revision tag '%s' means: %s bear it.".formatted(tag, Quoted.list(revisions)),
                "Name the revision, or take the tag away from all but one branch.");
        this.tag = tag;
        this.revisions = List.copyOf(revisions);
    }

    public String tag() {
        return tag;
    }

    public List<String> revisions() {
        return revisions;
    }
}
