package dev.migration.revision;

import dev.migration.revision.RevisionTarget.StepsFromPlace;
import java.util.List;
import java.util.Optional;

/**
 * Goes a number of steps up or down from a place in the graph. The place "no revision" is base.
 *
 * <p>An exact walk refuses to leave the graph; one that stays inside ends where the graph ends.
 */
final class RevisionWalk {

    private final RevisionGraph graph;

    private final String target;

    private final boolean exact;

    private RevisionWalk(RevisionGraph graph, String target, boolean exact) {
        this.graph = graph;
        this.target = target;
        this.exact = exact;
    }

    static RevisionWalk exact(RevisionGraph graph, String target) {
        return new RevisionWalk(graph, target, true);
    }

    static RevisionWalk inside(RevisionGraph graph, String target) {
        return new RevisionWalk(graph, target, false);
    }

    /** Up or down from a place that the target names. */
    Optional<RevisionNode> from(StepsFromPlace target) {
        RevisionResolver resolver = graph.resolver();
        if (target.steps() <= 0) {
            return down(resolver.one(target.start()), -target.steps());
        }
        NodeSet branch = target.branch().map(graph.resolver()::wholeBranch).orElseGet(graph.reach()::everything);
        return up(resolver.one(target.start().inAnyBranch()), target.steps(), branch);
    }

    /** Up, along revisions of the branch only. */
    Optional<RevisionNode> up(Optional<RevisionNode> start, int steps, NodeSet branch) {
        Optional<RevisionNode> place = start;
        for (int step = 0; step < steps; step++) {
            List<RevisionNode> next = place.map(RevisionNode::children).orElseGet(graph::bases).stream()
                    .filter(branch::contains)
                    .toList();
            if (next.isEmpty()) {
                return end(place, step);
            }
            if (next.size() > 1) {
                throw AmbiguousWalkException.up(target, name(place), RevisionResolver.ids(next));
            }
            place = Optional.of(next.get(0));
        }
        return place;
    }

    Optional<RevisionNode> down(Optional<RevisionNode> start, int steps) {
        Optional<RevisionNode> place = start;
        for (int step = 0; step < steps; step++) {
            if (place.isEmpty()) {
                return end(place, step);
            }
            List<RevisionNode> next = place.get().parents();
            if (next.size() > 1) {
                throw AmbiguousWalkException.down(target, name(place), RevisionResolver.ids(next));
            }
            place = next.stream().findFirst();
        }
        return place;
    }

    private static String name(Optional<RevisionNode> place) {
        return place.map(node -> "'%s'".formatted(node.id())).orElse("base");
    }

    private Optional<RevisionNode> end(Optional<RevisionNode> place, int possibleSteps) {
        if (exact) {
            throw new WalkedPastEndException(target, possibleSteps);
        }
        return place;
    }
}
