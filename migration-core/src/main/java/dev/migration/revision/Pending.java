package dev.migration.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The revisions that are not sorted yet, and how many others each of them waits for.
 *
 * <p>A revision can wait for another across some that are not to be sorted, when a range leaves them out. Those stand in
 * between as bridges, and go when all above them are gone.
 */
final class Pending {

    private final NodeSet revisions;

    private final NodeSet revisionsAndBridges;

    private final int[] waiting;

    Pending(RevisionGraph graph, NodeSet revisions) {
        this.revisions = revisions;
        List<RevisionNode> sought = revisions.toList();
        this.revisionsAndBridges =
                graph.reach().descendants(sought).retainAll(graph.reach().ancestors(sought));
        this.waiting = new int[graph.nodes().size()];
        revisionsAndBridges.forEach(node -> node.effectiveParents().forEach(parent -> waiting[parent.position()]++));
    }

    boolean contains(RevisionNode node) {
        return revisionsAndBridges.contains(node);
    }

    /** Whether all that must come before the revision has gone. */
    boolean isFree(RevisionNode node) {
        return waiting[node.position()] == 0;
    }

    List<RevisionNode> free() {
        List<RevisionNode> free = revisions.toList();
        free.removeIf(node -> !isFree(node));
        return free;
    }

    /** The tree of those that are pending now; it stays right when some of them go. */
    UpwardTree upwardTree() {
        return new UpwardTree(revisionsAndBridges.toList(), this, waiting.length);
    }

    /** Returns the revisions that become free because a bridge to them goes too. */
    List<RevisionNode> remove(RevisionNode revision) {
        List<RevisionNode> freed = new ArrayList<>();
        Deque<RevisionNode> leaving = new ArrayDeque<>();
        leaving.push(revision);
        while (!leaving.isEmpty()) {
            RevisionNode node = leaving.pop();
            revisionsAndBridges.remove(node);
            for (RevisionNode parent : node.effectiveParents()) {
                if (--waiting[parent.position()] == 0 && contains(parent)) {
                    if (!revisions.contains(parent)) {
                        leaving.push(parent);
                    } else if (node != revision) {
                        freed.add(parent);
                    }
                }
            }
        }
        return freed;
    }
}
