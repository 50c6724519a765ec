package dev.migration.revision;

import java.util.Arrays;
import java.util.List;

/**
 * A quick way to tell that one revision is above another: every revision hangs on one of those directly above it. What is
 * above in this tree is above in the graph; the reverse need not be so.
 */
final class UpwardTree {

    private static final int NONE = -1;

    private final int[] above;

    /** What hangs on a node, as chained lists. */
    private final int[] firstHanging;

    private final int[] nextHanging;

    /** When a walk round the tree comes to a node and when it leaves it; what hangs on the node lies in between. */
    private final int[] entered;

    private final int[] left;

    private int clock;

    /**
     * @param nodes those to hang
     * @param size of the graph
     */
    UpwardTree(List<RevisionNode> nodes, Pending pending, int size) {
        this.above = filled(size);
        this.firstHanging = filled(size);
        this.nextHanging = filled(size);
        this.entered = filled(size);
        this.left = filled(size);
        nodes.forEach(node -> hang(node, pending));
        nodes.forEach(this::walkRound);
    }

    boolean isAbove(RevisionNode upper, RevisionNode lower) {
        return entered[upper.position()] <= entered[lower.position()]
                && left[lower.position()] <= left[upper.position()];
    }

    /** Best on the child that takes this node as its first way down, since that is how branches go. */
    private void hang(RevisionNode node, Pending pending) {
        int position = node.position();
        for (RevisionNode child : node.effectiveChildren()) {
            boolean goesHere = child.effectiveParents().get(0) == node;
            if (pending.contains(child) && (above[position] == NONE || goesHere)) {
                above[position] = child.position();
                if (goesHere) {
                    break;
                }
            }
        }
        if (above[position] != NONE) {
            nextHanging[position] = firstHanging[above[position]];
            firstHanging[above[position]] = position;
        }
    }

    private void walkRound(RevisionNode root) {
        if (above[root.position()] != NONE) {
            return;
        }
        int node = root.position();
        while (node != NONE) {
            if (entered[node] == NONE) {
                entered[node] = clock++;
            }
            int hanging = firstHanging[node];
            if (hanging == NONE) {
                left[node] = clock++;
                node = above[node];
            } else {
                firstHanging[node] = nextHanging[hanging];
                node = hanging;
            }
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
