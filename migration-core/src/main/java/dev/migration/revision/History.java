package dev.migration.revision;

import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The revisions between a lower and an upper end, newest first. They keep to the branches of the lower end: what was
 * merged in from elsewhere, or is only depended upon, is left out.
 */
final class History {

    private final RevisionGraph graph;

    private final List<RevisionNode> lower;

    private final Collection<RevisionNode> upper;

    private History(RevisionGraph graph, List<RevisionNode> lower, Collection<RevisionNode> upper) {
        this.graph = graph;
        this.lower = lower;
        this.upper = upper;
    }

    static History between(RevisionGraph graph, Collection<String> lower, Collection<String> upper) {
        Set<RevisionNode> lowerEnds = new LinkedHashSet<>();
        Set<RevisionNode> upperEnds = new LinkedHashSet<>();
        lower.forEach(target -> lowerEnds.addAll(lowerEnds(graph, target)));
        upper.forEach(target -> upperEnds.addAll(upperEnds(graph, List.copyOf(lowerEnds), target)));
        for (String target : lower) {
            RevisionTarget.parse(target).branch().ifPresent(branch -> upperEnds.removeIf(outside(graph, branch)));
        }
        return new History(graph, List.copyOf(lowerEnds), upperEnds);
    }

    /** Steps count down from all heads, and end at base. */
    private static List<RevisionNode> lowerEnds(RevisionGraph graph, String lower) {
        RevisionTarget target = RevisionTarget.parse(lower);
        return target instanceof StepsFromCurrent steps
                ? graph.resolver().belowHeads(steps, RevisionWalk.inside(graph, lower))
                : graph.resolver().absolute(target);
    }

    /** Steps count up from the lower end, and end at a head. */
    private static List<RevisionNode> upperEnds(RevisionGraph graph, List<RevisionNode> lower, String upper) {
        return new UpgradeTargets(graph, lower).of(RevisionTarget.parse(upper), RevisionWalk.inside(graph, upper));
    }

    /** What does not belong to the branch: bears another label, or is not in line with the revision named. */
    private static Predicate<RevisionNode> outside(RevisionGraph graph, String name) {
        RevisionNode branch = graph.resolver().branch(name);
        if (!branch.id().equals(name)) {
            return node -> !node.branchLabels().contains(name);
        }
        if (branch.branchLabels().size() == 1) {
            return node -> !node.branchLabels().containsAll(branch.branchLabels());
        }
        NodeSet lineage = graph.reach().branch(branch);
        return node -> !lineage.contains(node);
    }

    List<RevisionNode> aboveLower() {
        NodeSet wanted = required().removeAll(graph.reach().ancestors(lower));
        return sorted(wanted);
    }

    List<RevisionNode> fromLower() {
        NodeSet wanted = required().removeAll(graph.reach().ancestors(lower)).addAll(lower);
        return sorted(wanted);
    }

    private NodeSet required() {
        Overlaps.refuse(graph, upper);
        NodeSet required = graph.reach().ancestors(upper);
        for (RevisionNode node : lower) {
            if (!required.contains(node)) {
                throw new UnrelatedRevisionsException(node.id(), upperEnd());
            }
        }
        Overlaps.refuse(graph, lower);
        return required;
    }

    private String upperEnd() {
        return upper.isEmpty() ? TargetParser.BASE : String.join(", ", RevisionResolver.ids(List.copyOf(upper)));
    }

    private List<RevisionNode> sorted(NodeSet wanted) {
        if (!lower.isEmpty()) {
            wanted.retainAll(graph.reach().versionedDescendants(lower));
        }
        return RevisionSorter.newestFirst(graph, wanted, upper);
    }
}
