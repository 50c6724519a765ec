package dev.migration.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which heads a stamp moves where. Each target takes the place of the heads that it includes or that include it, and one
 * that names its branch of all heads of that branch; all others stay. A head that stands for several targets moves to
 * the first of them.
 */
final class StampMoves {

    private final RevisionGraph graph;

    private final List<RevisionNode> current;

    private final Set<RevisionNode> targets = new LinkedHashSet<>();

    /** The heads of the branches that targets are said to be in. */
    private final Map<RevisionNode, List<RevisionNode>> branches = new HashMap<>();

    /** Heads to forget, unless a target takes their place. */
    private final Set<RevisionNode> forgotten = new LinkedHashSet<>();

    StampMoves(RevisionGraph graph, List<RevisionNode> current) {
        this.graph = graph;
        this.current = current;
    }

    List<StampMove> to(Collection<RevisionTarget> requested) {
        requested.forEach(this::collect);
        Map<RevisionNode, Displaced> displaced = displaced();
        List<StampMove> moves = new ArrayList<>();
        Set<RevisionNode> staying = new HashSet<>(current);
        Set<RevisionNode> done = new HashSet<>(displaced.keySet());
        displaced.forEach((target, heads) -> {
            if (staying.contains(target)) {
                forgotten.addAll(heads.all());
            } else {
                moves.add(new StampMove(inLine(heads.all()), Optional.of(target), heads.above.isEmpty()));
                done.addAll(heads.all());
            }
        });
        for (RevisionNode head : inLine(forgotten)) {
            if (!done.contains(head)) {
                moves.add(new StampMove(List.of(head), Optional.empty(), false));
            }
        }
        return moves;
    }

    private void collect(RevisionTarget target) {
        List<RevisionNode> resolved = graph.resolver().absolute(target);
        targets.addAll(resolved);
        target.branch().ifPresent(branch -> resolved.forEach(it -> branches.put(it, headsOf(branch))));
        if (resolved.isEmpty()) {
            forgotten.addAll(target.branch().map(this::headsOf).orElse(current));
        }
    }

    private List<RevisionNode> headsOf(String branch) {
        List<RevisionNode> start = List.of(graph.resolver().branch(branch));
        NodeSet line = graph.reach().ancestors(start).addAll(graph.reach().descendants(start));
        return current.stream().filter(line::contains).toList();
    }

    /**
     * The heads that each target takes the place of. Of two targets in one line the newer one says it all; both as rows
     * would be a table that no command reads.
     */
    private Map<RevisionNode, Displaced> displaced() {
        Map<RevisionNode, Displaced> displaced = new LinkedHashMap<>();
        graph.reach().newest(targets).forEach(target -> displaced.put(target, new Displaced()));
        List<RevisionNode> movable =
                current.stream().filter(head -> !displaced.containsKey(head)).toList();
        if (movable.isEmpty()) {
            return displaced;
        }
        for (RevisionNode target : targets) {
            NodeSet above = graph.reach().descendants(List.of(target));
            List<RevisionNode> heads = movable.stream().filter(above::contains).toList();
            if (!heads.isEmpty()) {
                filter(displaced, above).forEach(it -> it.above.addAll(heads));
            }
        }
        for (RevisionNode head : movable) {
            NodeSet above = graph.reach().descendants(List.of(head));
            filter(displaced, above).forEach(it -> it.below.add(head));
        }
        displaced.forEach((target, heads) -> addBranch(heads, branches.getOrDefault(target, List.of()), movable));
        return displaced;
    }

    /** A branch whose heads are not in line with the target is none that the database moves along; then they stay. */
    private static void addBranch(Displaced heads, List<RevisionNode> branch, List<RevisionNode> movable) {
        if (!heads.all().isEmpty()) {
            branch.stream().filter(movable::contains).forEach(heads.beside::add);
        }
    }

    private static List<Displaced> filter(Map<RevisionNode, Displaced> displaced, NodeSet targets) {
        return targets.toList().stream()
                .map(displaced::get)
                .flatMap(it -> Optional.ofNullable(it).stream())
                .toList();
    }

    /** As the rows are read. */
    private List<RevisionNode> inLine(Set<RevisionNode> heads) {
        return heads.size() < 2
                ? List.copyOf(heads)
                : current.stream().filter(heads::contains).toList();
    }

    /** Heads that a target takes the place of. */
    private static final class Displaced {

        private final Set<RevisionNode> above = new LinkedHashSet<>();

        private final Set<RevisionNode> below = new LinkedHashSet<>();

        private final Set<RevisionNode> beside = new LinkedHashSet<>();

        private Set<RevisionNode> all() {
            Set<RevisionNode> all = new LinkedHashSet<>(above);
            all.addAll(below);
            all.addAll(beside);
            return all;
        }
    }
}
