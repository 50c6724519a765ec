package dev.migration.revision;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives every revision the labels of its branch. A label travels to all descendants; and as long as its branch has not
 * forked, also down to the fork or merge that the branch came from.
 */
final class BranchLabels {

    private BranchLabels() {}

    /**
     * @param parentsFirst all nodes, each after its parents
     */
    static void assign(List<RevisionNode> parentsFirst) {
        parentsFirst.forEach(BranchLabels::inherit);
        parentsFirst.stream().filter(RevisionNode::isHead).forEach(BranchLabels::shareDownwards);
    }

    /** A revision without a label of its own shares its parent's set, so that long branches stay cheap. */
    private static void inherit(RevisionNode node) {
        List<String> own = node.revision().branchLabels();
        if (own.isEmpty() && node.parents().size() == 1) {
            node.belongTo(node.parents().get(0).branchLabels());
            return;
        }
        Set<String> labels = new TreeSet<>(own);
        node.parents().forEach(parent -> labels.addAll(parent.branchLabels()));
        node.belongTo(labels.isEmpty() ? Set.of() : Collections.unmodifiableSet(labels));
    }

    private static void shareDownwards(RevisionNode head) {
        RevisionNode node = head;
        while (!node.isEffectiveBranchPoint() && !node.isMergePoint()) {
            node.belongTo(head.branchLabels());
            if (node.isBase()) {
                return;
            }
            node = node.parents().get(0);
        }
    }
}
