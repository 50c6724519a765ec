package dev.migration.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which revisions lie between where a database stands and where it shall go, newest first. */
final class RevisionPaths {

    private final RevisionGraph graph;

    private final List<RevisionNode> current;

    RevisionPaths(RevisionGraph graph, List<RevisionNode> current) {
        this.graph = graph;
        this.current = current;
    }

    List<RevisionNode> up(Collection<RevisionTarget> targets) {
        UpgradeTargets resolved = new UpgradeTargets(graph, current);
        Set<RevisionNode> heads = new LinkedHashSet<>();
        for (RevisionTarget target : targets) {
            heads.addAll(resolved.of(target, RevisionWalk.exact(graph, target.text())));
        }
        Overlaps.refuse(graph, heads);
        Overlaps.refuse(graph, current);
        NodeSet missing = graph.reach().ancestors(heads).removeAll(graph.reach().ancestors(current));
        return RevisionSorter.newestFirst(graph, missing, heads);
    }

    List<RevisionNode> down(RevisionTarget requested) {
        DowngradeTarget target = DowngradeTarget.of(graph, current, requested);
        NodeSet surplus = graph.reach()
                .descendants(roots(target, requested))
                .retainAll(graph.reach().ancestors(current));
        if (target.revision().isPresent()
                && surplus.isEmpty()
                && !current.contains(target.revision().get())) {
            throw new InvalidDowngradeTargetException(requested.text(), RevisionResolver.ids(current));
        }
        return RevisionSorter.newestFirst(graph, surplus, current);
    }

    /** The lowest revisions to revert. */
    private List<RevisionNode> roots(DowngradeTarget target, RevisionTarget requested) {
        List<RevisionNode> roots = target.revision().map(RevisionNode::children).orElseGet(graph::bases);
        if (target.branch().isEmpty() || roots.size() < 2) {
            return roots;
        }
        NodeSet branch =
                graph.reach().versionedAncestors(List.of(target.branch().get()));
        List<RevisionNode> inBranch = new ArrayList<>(roots);
        inBranch.removeIf(root -> !branch.contains(root));
        if (inBranch.isEmpty()) {
            throw new InvalidDowngradeTargetException(requested.text(), RevisionResolver.ids(current));
        }
        return inBranch;
    }
}
