package dev.migration.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Refuses revisions side by side of which one includes another. */
final class Overlaps {

    private Overlaps() {}

    static void refuse(RevisionGraph graph, Collection<RevisionNode> revisions) {
        NodeSet below = graph.reach().below(revisions);
        Optional<RevisionNode> included =
                revisions.stream().filter(below::contains).findFirst();
        if (included.isEmpty()) {
            return;
        }
        NodeSet above = graph.reach().descendants(List.of(included.get()));
        RevisionNode includes = revisions.stream()
                .filter(node -> above.contains(node) && node != included.get())
                .findFirst()
                .orElseThrow();
        NodeSet all = graph.reach().below(List.of(includes));
        throw new OverlappingRevisionsException(
                includes.id(),
                revisions.stream().filter(all::contains).map(RevisionNode::id).toList());
    }
}
