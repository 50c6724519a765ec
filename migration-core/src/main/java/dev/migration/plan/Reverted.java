package dev.migration.plan;

import dev.migration.revision.RevisionNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which revisions come to the top again when others are reverted one by one. */
final class Reverted {

    /** How many applied revisions stand directly above one. */
    private final Map<RevisionNode, Integer> above = new HashMap<>();

    Reverted(List<RevisionNode> applied) {
        applied.forEach(node -> node.effectiveParents().forEach(parent -> above.merge(parent, 1, Integer::sum)));
    }

    /** The revisions below that nothing applied stands on any longer. */
    List<RevisionNode> uncovers(RevisionNode reverted) {
        return reverted.effectiveParents().stream()
                .filter(parent -> above.merge(parent, -1, Integer::sum) == 0)
                .toList();
    }
}
