package dev.migration.revision;

import java.util.Collection;
import java.util.Set;

/** A revision in one line of text, as the commands list it. */
public final class RevisionLine {

    private static final String BLANK_LINE = "\\R[ \\t]*\\R";

    private final Set<String> current;

    /**
     * @param current the ids to mark as current
     */
    public RevisionLine(Collection<String> current) {
        this.current = Set.copyOf(current);
    }

    /** {@code ae1027a6acf (orders) (head)}, for lists of heads. */
    public String head(RevisionNode node) {
        return node.id() + labels(node) + headMarks(node);
    }

    /** {@code ae1027a6acf (head) (mergepoint)}, for where a database stands. */
    public String currentHead(RevisionNode node) {
        return node.id() + headMarks(node) + treeMarks(node);
    }

    /** {@code ae1027a6acf (orders) (branchpoint)}, for lists of branch points and what they branch into. */
    public String branch(RevisionNode node) {
        return node.id() + labels(node) + headMarks(node) + treeMarks(node);
    }

    /** {@code 1975ea83b712 -> ae1027a6acf (orders) (head), add orders}, for histories. */
    public String history(RevisionNode node) {
        return "%s%s -> %s%s%s%s, %s"
                .formatted(
                        parents(node),
                        dependencies(node),
                        node.id(),
                        labels(node),
                        headMarks(node),
                        treeMarks(node),
                        summary(node));
    }

    private static String parents(RevisionNode node) {
        return node.isBase() ? "<base>" : String.join(", ", node.revision().downRevisions());
    }

    private static String dependencies(RevisionNode node) {
        return inParentheses(node.revision().dependsOn());
    }

    private static String labels(RevisionNode node) {
        return inParentheses(node.branchLabels());
    }

    private static String inParentheses(Collection<String> names) {
        return names.isEmpty() ? "" : " (%s)".formatted(String.join(", ", names));
    }

    private String headMarks(RevisionNode node) {
        String head = node.isEffectiveHead() ? " (head)" : node.isHead() ? " (effective head)" : "";
        return head + (current.contains(node.id()) ? " (current)" : "");
    }

    private static String treeMarks(RevisionNode node) {
        return (node.isBranchPoint() ? " (branchpoint)" : "") + (node.isMergePoint() ? " (mergepoint)" : "");
    }

    /** The message up to its first blank line. */
    private static String summary(RevisionNode node) {
        return node.revision().message().strip().split(BLANK_LINE, 2)[0];
    }
}
