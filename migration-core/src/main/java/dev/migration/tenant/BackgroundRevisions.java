package dev.migration.tenant;

import dev.migration.plan.Heads;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what is done to a tenant may be in the way of somebody who runs revisions in the background. It is done with nobody
 * there then, which takes a lock more, on a third connection.
 */
final class BackgroundRevisions {

    private BackgroundRevisions() {}

    static boolean exist(RevisionGraph graph) {
        return all(graph).findAny().isPresent();
    }

    /** Whether an upgrade from these heads may come to one. */
    static boolean areLeft(RevisionGraph graph, Heads heads) {
        if (heads.revisions().stream().anyMatch(it -> graph.node(it).isEmpty())) {
            return exist(graph);
        }
        Set<RevisionNode> applied = graph.applied(heads.revisions()).stream().collect(Collectors.toSet());
        return all(graph).anyMatch(it -> !applied.contains(it));
    }

    /** How many may do so at once where there are connections for so many who do not. */
    static int atOnce(int parallelism) {
        return Math.max(1, parallelism * 2 / 3);
    }

    private static Stream<RevisionNode> all(RevisionGraph graph) {
        return graph.revisions().stream().filter(it -> it.background()).flatMap(it -> graph.node(it.id()).stream());
    }
}
