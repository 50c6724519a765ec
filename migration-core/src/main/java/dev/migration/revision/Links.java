package dev.migration.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The edges of the graph, turned round and joined. */
final class Links {

    private Links() {}

    static List<RevisionNode> distinct(List<RevisionNode> first, List<RevisionNode> second) {
        if (first.size() < 2 && second.isEmpty()) {
            return first;
        }
        Set<RevisionNode> nodes = new LinkedHashSet<>(first);
        nodes.addAll(second);
        return List.copyOf(nodes);
    }

    /** Lets every node know its children and dependants, each once, in the order of the scripts. */
    static void turnRound(List<RevisionNode> nodes) {
        List<List<RevisionNode>> children = empty(nodes.size());
        List<List<RevisionNode>> effectiveChildren = empty(nodes.size());
        for (RevisionNode node : nodes) {
            for (RevisionNode parent : node.parents()) {
                append(children.get(parent.position()), node);
                append(effectiveChildren.get(parent.position()), node);
            }
            for (RevisionNode dependency : node.dependencies()) {
                append(effectiveChildren.get(dependency.position()), node);
            }
        }
        for (RevisionNode node : nodes) {
            node.precede(children.get(node.position()), effectiveChildren.get(node.position()));
        }
    }

    /** Nodes arrive one after the other with all their edges, so a repeated one is always the last. */
    private static void append(List<RevisionNode> targets, RevisionNode node) {
        if (targets.isEmpty() || targets.get(targets.size() - 1) != node) {
            targets.add(node);
        }
    }

    private static List<List<RevisionNode>> empty(int size) {
        List<List<RevisionNode>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }
}
