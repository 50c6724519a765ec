package dev.migration.revision;

import dev.migration.revision.GraphViolation.Cycle;
import dev.migration.revision.GraphViolation.DependencyCycle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the circles in a graph: takes away heads and bases until neither is left. What stays lies on a circle or
 * between two of them.
 */
final class CycleFinder {

    private CycleFinder() {}

    /** Circles of parents; where there are none, circles that dependencies close. */
    static List<GraphViolation> cycles(List<RevisionNode> nodes) {
        List<String> cycle = circle(nodes, CycleFinder::parents, RevisionNode::children);
        if (!cycle.isEmpty()) {
            return List.of(new Cycle(cycle));
        }
        List<String> dependencyCycle =
                circle(nodes, CycleFinder::parentsAndDependencies, RevisionNode::effectiveChildren);
        return dependencyCycle.isEmpty() ? List.of() : List.of(new DependencyCycle(dependencyCycle));
    }

    /** The nodes of a graph without circles, each after its parents. */
    static List<RevisionNode> parentsFirst(List<RevisionNode> nodes) {
        return peel(nodes, RevisionNode::children, CycleFinder::parents);
    }

    private static List<String> circle(List<RevisionNode> nodes, Edges down, Edges up) {
        Set<RevisionNode> left = new HashSet<>(nodes);
        peel(nodes, down, up).forEach(left::remove);
        if (left.isEmpty()) {
            return List.of();
        }
        List<RevisionNode> hanging = nodes.stream().filter(left::contains).toList();
        Set<RevisionNode> between = Set.copyOf(left);
        peel(hanging, up.within(between), down.within(between)).forEach(left::remove);
        return nodes.stream().filter(left::contains).map(RevisionNode::id).toList();
    }

    /** Takes away the nodes that nothing points to, and again those that nothing points to then. */
    private static List<RevisionNode> peel(List<RevisionNode> nodes, Edges next, Edges previous) {
        int[] pointers = new int[nodes.isEmpty() ? 0 : lastPosition(nodes) + 1];
        Deque<RevisionNode> loose = new ArrayDeque<>();
        for (RevisionNode node : nodes) {
            pointers[node.position()] = previous.from(node).size();
            if (pointers[node.position()] == 0) {
                loose.add(node);
            }
        }
        List<RevisionNode> peeled = new ArrayList<>(nodes.size());
        while (!loose.isEmpty()) {
            RevisionNode node = loose.remove();
            peeled.add(node);
            for (RevisionNode neighbour : next.from(node)) {
                if (--pointers[neighbour.position()] == 0) {
                    loose.add(neighbour);
                }
            }
        }
        return peeled;
    }

    private static int lastPosition(List<RevisionNode> nodes) {
        return nodes.get(nodes.size() - 1).position();
    }

    /** A script may name the same parent twice. */
    private static List<RevisionNode> parents(RevisionNode node) {
        return Links.distinct(node.parents(), List.of());
    }

    private static List<RevisionNode> parentsAndDependencies(RevisionNode node) {
        return Links.distinct(node.parents(), node.dependencies());
    }

    /** One of the ways to go on from a node, each neighbour once. */
    @FunctionalInterface
    private interface Edges {

        List<RevisionNode> from(RevisionNode node);

        default Edges within(Set<RevisionNode> nodes) {
            return node -> from(node).stream().filter(nodes::contains).toList();
        }
    }
}
