package dev.migration.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which heads a stamp moves where. Each target takes the place of the heads that it includes or that include it; all
 * others stay. A head that stands for several targets moves to the first of them.
 */
final class StampMoves {

    private final RevisionGraph graph;

    private final List<RevisionNode> current;

    private final Set<RevisionNode> targets = new LinkedHashSet<>();

    /** Heads to forget, unless a target takes their place. */
    private final Set<RevisionNode> forgotten = new LinkedHashSet<>();

    /** Heads that a target takes the place of. */
    private final Set<RevisionNode> moved = new HashSet<>();

    StampMoves(RevisionGraph graph, List<RevisionNode> current) {
        this.graph = graph;
        this.current = current;
    }

    List<StampMove> to(Collection<RevisionTarget> requested) {
        requested.forEach(this::collect);
        // Of two targets in one line the newer one says it all; both as rows would be a table that no command reads.
        List<RevisionNode> newest = graph.newest(targets);
        List<StampMove> moves = new ArrayList<>();
        newest.forEach(target -> move(target, newest).ifPresent(moves::add));
        forgotten.removeAll(moved);
        newest.forEach(forgotten::remove);
        forgotten.forEach(head -> moves.add(new StampMove(List.of(head), Optional.empty(), false)));
        return moves;
    }

    private void collect(RevisionTarget target) {
        List<RevisionNode> resolved = graph.resolver().absolute(target);
        targets.addAll(resolved);
        if (resolved.isEmpty()) {
            forgotten.addAll(target.branch().map(this::headsOf).orElse(current));
        }
    }

    private List<RevisionNode> headsOf(String branch) {
        List<RevisionNode> start = List.of(graph.resolver().branch(branch));
        NodeSet lineage = graph.ancestors(start).addAll(graph.descendants(start));
        return current.stream().filter(lineage::contains).toList();
    }

    private Optional<StampMove> move(RevisionNode target, List<RevisionNode> newest) {
        NodeSet below = graph.ancestors(List.of(target));
        NodeSet above =
                graph.descendants(targets.stream().filter(below::contains).toList());
        List<RevisionNode> heads = current.stream()
                .filter(head -> above.contains(head) || below.contains(head))
                .filter(head -> !newest.contains(head))
                .toList();
        if (current.contains(target)) {
            forgotten.addAll(heads);
            return Optional.empty();
        }
        moved.addAll(heads);
        return Optional.of(
                new StampMove(heads, Optional.of(target), heads.stream().noneMatch(above::contains)));
    }
}
