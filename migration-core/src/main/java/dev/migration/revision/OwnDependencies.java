package dev.migration.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the dependencies that an ancestor has too. Those are met long before, and must not move the version table
 * a second time.
 */
final class OwnDependencies {

    private final List<RevisionNode> nodes;

    /** The longest way down to a base, by position; nothing is below what is not deeper. */
    private final int[] depth;

    private final Map<RevisionNode, List<RevisionNode>> inherited = new HashMap<>();

    private OwnDependencies(List<RevisionNode> nodes) {
        this.nodes = nodes;
        this.depth = new int[nodes.size()];
    }

    /**
     * @param parentsFirst all nodes, each after its parents
     */
    static void assign(List<RevisionNode> parentsFirst) {
        new OwnDependencies(parentsFirst).assign();
    }

    private void assign() {
        for (RevisionNode node : nodes) {
            for (RevisionNode child : node.children()) {
                depth[child.position()] = Math.max(depth[child.position()], depth[node.position()] + 1);
            }
        }
        dependants().forEach(this::markInherited);
        for (RevisionNode node : nodes) {
            List<RevisionNode> below = inherited.getOrDefault(node, List.of());
            node.bringIn(Links.distinct(node.dependencies(), List.of()).stream()
                    .filter(dependency -> !below.contains(dependency))
                    .toList());
        }
    }

    /** Whom each revision is a dependency of; ancestors stand before their descendants. */
    private Map<RevisionNode, List<RevisionNode>> dependants() {
        Map<RevisionNode, List<RevisionNode>> dependants = new HashMap<>();
        for (RevisionNode node : nodes) {
            for (RevisionNode dependency : Links.distinct(node.dependencies(), List.of())) {
                dependants
                        .computeIfAbsent(dependency, key -> new ArrayList<>(2))
                        .add(node);
            }
        }
        return dependants;
    }

    /** Walks up from each dependant as far as the highest one; what is met on the way inherits. */
    private void markInherited(RevisionNode dependency, List<RevisionNode> dependants) {
        if (dependants.size() == 1) {
            return;
        }
        int highest = dependants.stream()
                .mapToInt(node -> depth[node.position()])
                .max()
                .orElse(0);
        Set<RevisionNode> above = new HashSet<>();
        for (RevisionNode dependant : dependants) {
            if (above.contains(dependant)) {
                inherited.computeIfAbsent(dependant, key -> new ArrayList<>(2)).add(dependency);
            } else {
                walkUp(dependant, highest, above);
            }
        }
    }

    private void walkUp(RevisionNode from, int highest, Set<RevisionNode> above) {
        Deque<RevisionNode> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            for (RevisionNode child : open.pop().children()) {
                if (depth[child.position()] <= highest && above.add(child)) {
                    open.push(child);
                }
            }
        }
    }
}
