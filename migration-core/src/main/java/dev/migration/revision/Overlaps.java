package dev.migration.revision;

import java.util.Collection;
import java.util.List;

/** Refuses revisions side by side of which one includes another. */
final class Overlaps {

    private Overlaps() {}

    static void refuse(RevisionGraph graph, Collection<RevisionNode> heads) {
        if (heads.size() < 2) {
            return;
        }
        NodeSet below = graph.noRevisions();
        heads.forEach(head -> below.addAll(head.effectiveParents()));
        NodeSet included = graph.ancestors(below.toList());
        if (heads.stream().noneMatch(included::contains)) {
            return;
        }
        for (RevisionNode head : heads) {
            NodeSet own = graph.ancestors(List.of(head));
            List<String> overlapping = heads.stream()
                    .filter(other -> other != head && own.contains(other))
                    .map(RevisionNode::id)
                    .toList();
            if (!overlapping.isEmpty()) {
                throw new OverlappingRevisionsException(head.id(), overlapping);
            }
        }
    }
}
