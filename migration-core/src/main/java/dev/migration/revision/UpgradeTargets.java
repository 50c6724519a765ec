package dev.migration.revision;

import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import dev.migration.revision.RevisionTarget.StepsFromPlace;
import java.util.List;
import java.util.Optional;

/** Finds the revisions that an upgrade has to reach. */
final class UpgradeTargets {

    private final RevisionGraph graph;

    private final List<RevisionNode> current;

    UpgradeTargets(RevisionGraph graph, List<RevisionNode> current) {
        this.graph = graph;
        this.current = current;
    }

    /** Empty when the target is base. */
    List<RevisionNode> of(RevisionTarget target, RevisionWalk walk) {
        if (target instanceof StepsFromPlace steps) {
            return walk.from(steps).map(List::of).orElse(List.of());
        }
        if (target instanceof StepsFromCurrent steps) {
            return fromCurrent(steps, walk).map(List::of).orElse(List.of());
        }
        return graph.resolver().absolute(target);
    }

    private Optional<RevisionNode> fromCurrent(StepsFromCurrent target, RevisionWalk walk) {
        if (target.steps() <= 0) {
            throw WrongDirectionException.ofUpgrade(target.text());
        }
        NodeSet branch = target.branch().map(graph.resolver()::wholeBranch).orElseGet(graph.reach()::everything);
        List<RevisionNode> starts = target.branch().isEmpty() ? current : startsIn(branch);
        if (starts.size() > 1) {
            throw new AmbiguousStartException(target.text(), RevisionResolver.ids(starts));
        }
        return walk.up(starts.stream().findFirst(), target.steps(), branch);
    }

    /** Where the database stands on the branch; when it is not there yet, the nearest applied revisions below it. */
    private List<RevisionNode> startsIn(NodeSet branch) {
        List<RevisionNode> active = current.stream().filter(branch::contains).toList();
        if (!active.isEmpty()) {
            return active;
        }
        NodeSet applied = graph.reach().ancestors(current).retainAll(branch);
        NodeSet below = graph.reach().none();
        applied.forEach(node -> below.addAll(node.effectiveParents()));
        return applied.removeAll(below).toList();
    }
}
