package dev.migration.revision;

import dev.migration.revision.RevisionTarget.Place;
import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import dev.migration.revision.RevisionTarget.StepsFromPlace;
import java.util.List;
import java.util.Optional;

/**
 * The revision that a downgrade stops at, and the branch that it keeps to.
 *
 * @param revision empty for base
 * @param branch any revision of the branch to unwind; empty to unwind them all
 */
record DowngradeTarget(Optional<RevisionNode> revision, Optional<RevisionNode> branch) {

    static DowngradeTarget of(RevisionGraph graph, List<RevisionNode> current, RevisionTarget target) {
        if (target instanceof StepsFromCurrent steps) {
            return fromCurrent(graph, current, steps);
        }
        Optional<RevisionNode> branch = target.branch().map(graph.resolver()::branch);
        if (target instanceof StepsFromPlace steps) {
            return new DowngradeTarget(RevisionWalk.exact(graph, target.text()).from(steps), branch);
        }
        // That the revision is in the branch does not matter: the branch only says what to unwind above it.
        RevisionTarget anywhere = target instanceof Place place ? place.inAnyBranch() : target;
        return new DowngradeTarget(graph.resolver().one(anywhere), branch);
    }

    private static DowngradeTarget fromCurrent(
            RevisionGraph graph, List<RevisionNode> current, StepsFromCurrent target) {
        if (target.steps() >= 0) {
            throw WrongDirectionException.ofDowngrade(target.text());
        }
        RevisionWalk walk = RevisionWalk.exact(graph, target.text());
        if (target.branch().isPresent()) {
            RevisionNode branch = graph.resolver().branch(target.branch().get());
            RevisionNode start = startIn(graph, current, branch, target);
            return new DowngradeTarget(walk.down(Optional.of(start), -target.steps()), Optional.of(branch));
        }
        if (current.isEmpty()) {
            throw new WalkedPastEndException(target.text(), 0);
        }
        if (current.size() > 1) {
            // Rows have no order, so the first of them is none that anybody chose.
            throw AmbiguousStartException.ofDowngrade(target.text(), RevisionResolver.ids(current), target.steps());
        }
        RevisionNode start = current.get(0);
        return new DowngradeTarget(walk.down(Optional.of(start), -target.steps()), Optional.of(start));
    }

    private static RevisionNode startIn(
            RevisionGraph graph, List<RevisionNode> current, RevisionNode branch, StepsFromCurrent target) {
        NodeSet lineage = graph.reach().branch(branch);
        List<RevisionNode> starts = current.stream().filter(lineage::contains).toList();
        if (starts.isEmpty()) {
            // The branch may be applied without a row of its own, because something in another branch depends on it.
            starts = graph.reach().tips(current).stream()
                    .filter(lineage::contains)
                    .toList();
        }
        if (starts.isEmpty()) {
            throw new BranchNotAppliedException(target.text());
        }
        if (starts.size() > 1) {
            throw AmbiguousStartException.ofDowngrade(target.text(), RevisionResolver.ids(starts), target.steps());
        }
        return starts.get(0);
    }
}
