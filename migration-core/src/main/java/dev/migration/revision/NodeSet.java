package dev.migration.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A set of revisions of one graph, as bits; large ones are cheap to fill, join and compare. */
final class NodeSet {

    private final List<RevisionNode> nodes;

    private final BitSet bits;

    private NodeSet(List<RevisionNode> nodes, BitSet bits) {
        this.nodes = nodes;
        this.bits = bits;
    }

    /**
     * @param nodes all nodes of the graph, by position
     */
    static NodeSet none(List<RevisionNode> nodes) {
        return new NodeSet(nodes, new BitSet(nodes.size()));
    }

    /** The given nodes and all that can be reached from them. */
    static NodeSet reached(
            List<RevisionNode> nodes, Collection<RevisionNode> from, Function<RevisionNode, List<RevisionNode>> next) {
        NodeSet reached = none(nodes);
        Deque<RevisionNode> open = new ArrayDeque<>();
        from.forEach(node -> reached.reach(node, open));
        while (!open.isEmpty()) {
            next.apply(open.pop()).forEach(node -> reached.reach(node, open));
        }
        return reached;
    }

    private void reach(RevisionNode node, Deque<RevisionNode> open) {
        if (add(node)) {
            open.push(node);
        }
    }

    boolean add(RevisionNode node) {
        boolean added = !contains(node);
        bits.set(node.position());
        return added;
    }

    boolean remove(RevisionNode node) {
        boolean removed = contains(node);
        bits.clear(node.position());
        return removed;
    }

    boolean contains(RevisionNode node) {
        return bits.get(node.position());
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    int size() {
        return bits.cardinality();
    }

    NodeSet addAll(NodeSet others) {
        bits.or(others.bits);
        return this;
    }

    NodeSet addAll(Collection<RevisionNode> others) {
        others.forEach(this::add);
        return this;
    }

    NodeSet removeAll(NodeSet others) {
        bits.andNot(others.bits);
        return this;
    }

    NodeSet retainAll(NodeSet others) {
        bits.and(others.bits);
        return this;
    }

    /** In the order of the scripts. */
    void forEach(Consumer<RevisionNode> action) {
        bits.stream().mapToObj(nodes::get).forEach(action);
    }

    /** In the order of the scripts. */
    List<RevisionNode> toList() {
        List<RevisionNode> list = new ArrayList<>(size());
        forEach(list::add);
        return list;
    }
}
