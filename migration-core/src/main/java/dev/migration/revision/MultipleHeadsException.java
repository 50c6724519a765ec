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
                remedy("migrate", ids));
        this.target = target;
        this.heads = List.copyOf(ids);
    }

    /** A line for each of the first heads, so that people see whose it is. */
    private static String describe(List<RevisionNode> heads) {
        return heads.stream().limit(NAMED).map(MultipleHeadsException::describe).collect(Collectors.joining());
    }

    private static String describe(RevisionNode head) {
        Revision revision = head.revision();
        String author = revision.author() == null ? "" : ", by " + revision.author();
        String created = revision.created() == null ? "" : " (" + revision.created() + ")";
        String location = head.location().map(it -> ", " + it).orElse("");
        return "\n  %s  %s%s%s%s".formatted(head.id(), revision.message(), author, created, location);
    }

    private static String remedy(String command, List<String> ids) {
        return """
                Merge them:       %1$s merge %2$s
                or pick one:      %1$s upgrade <revision>, %1$s revision --head <revision>
                or take them all: %1$s upgrade heads"""
                .formatted(command, ids.size() > NAMED ? "heads" : String.join(" ", ids));
    }

    /** What to do where there are several databases: the commands have to say which one they are about. */
    public String remedyFor(String database) {
        return remedy("migrate --database " + database, heads);
    }

    public String target() {
        return target;
    }

    public List<String> heads() {
        return heads;
    }
}
