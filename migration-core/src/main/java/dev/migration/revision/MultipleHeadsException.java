package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** One revision is asked for, and the graph has several that it could be, because branches are open. */
public final class MultipleHeadsException extends MigrationException {

    /** More heads than this are named together. */
    private static final int NAMED = 5;

    private final String target;

    private final List<String> heads;

    MultipleHeadsException(String target, List<RevisionNode> heads) {
        this(target, RevisionResolver.ids(heads), heads);
    }

    private MultipleHeadsException(String target, List<String> ids, List<RevisionNode> heads) {
        super(
                "Cannot tell which revision '%s' means: there are %d heads, %s.%s"
                        .formatted(target, ids.size(), Quoted.list(ids), describe(heads)),
                """
                Merge them:       migrate merge %s
                or pick one:      migrate upgrade <revision>, migrate revision --head <revision>
                or take them all: migrate upgrade heads"""
                        .formatted(ids.size() > NAMED ? "heads" : String.join(" ", ids)));
        this.target = target;
        this.heads = List.copyOf(ids);
    }

    /** A line for each of the first heads, so that people see whose it is. */
    private static String describe(List<RevisionNode> heads) {
        return heads.stream()
                .limit(NAMED)
                .map(RevisionNode::revision)
                .map(it -> "\n  %s  %s%s"
                        .formatted(it.id(), it.message(), it.created() == null ? "" : " (" + it.created() + ")"))
                .collect(Collectors.joining());
    }

    public String target() {
        return target;
    }

    public List<String> heads() {
        return heads;
    }
}
