package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;

/** One revision is asked for, and the graph has several that it could be, because branches are open. */
public final class MultipleHeadsException extends MigrationException {

    /** More heads than this are named together. */
    private static final int NAMED = 5;

    private final String target;

    private final List<String> heads;

    MultipleHeadsException(String target, List<String> heads) {
        super(
                "Cannot tell which revision '%s' means: there are %d heads, %s."
                        .formatted(target, heads.size(), Quoted.list(heads)),
                """
                Merge them:       migrate merge %s
                or pick one:      migrate upgrade <revision>
                or take them all: migrate upgrade heads"""
                        .formatted(heads.size() > NAMED ? "heads" : String.join(" ", heads)));
        this.target = target;
        this.heads = List.copyOf(heads);
    }

    public String target() {
        return target;
    }

    public List<String> heads() {
        return heads;
    }
}
