package dev.migration.plan;

import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import dev.migration.revision.StampMove;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the way of a database through the graph: which scripts run, and what each does to the version table. Databases that
 * stand at the same place and go to the same place get the same plan, which is made once.
 */
public final class MigrationPlanner {

    private final RevisionGraph graph;

    private final KnownPlans known = new KnownPlans();

    public MigrationPlanner(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * Applies what the targets need and the database lacks. Empty when it has everything.
     *
     * @param targets any form of target, such as {@code heads} or {@code +1}
     */
    public MigrationPlan upgrade(Heads current, String... targets) {
        return upgrade(UpgradeScope.EVERYTHING, current, targets);
    }

    /** As {@link #upgrade(Heads, String...)}, with what an application waits for and nothing else if the scope says so. */
    public MigrationPlan upgrade(UpgradeScope scope, Heads current, String... targets) {
        return known.plan(
                "upgrade of " + scope,
                current,
                List.of(targets),
                () -> planUpgrade(scope.of(graph.upgradePath(current.revisions(), List.of(targets))), current));
    }

    private static MigrationPlan planUpgrade(List<RevisionNode> path, Heads current) {
        VersionRows rows = new VersionRows(current);
        List<MigrationStep> steps = new ArrayList<>();
        for (RevisionNode revision : path) {
            List<VersionChange> changes = rows.apply(revision);
            steps.add(new MigrationStep(
                    Direction.UPGRADE,
                    revision.id(),
                    revision.revision().downRevisions(),
                    List.of(revision.id()),
                    changes,
                    rows.heads()));
        }
        return new MigrationPlan(current, steps);
    }

    /** Reverts what stands above the target, and all that depends on it, in any branch. */
    public MigrationPlan downgrade(Heads current, String target) {
        return known.plan("downgrade", current, List.of(target), () -> planDowngrade(current, target));
    }

    private MigrationPlan planDowngrade(Heads current, String target) {
        List<RevisionNode> path = graph.downgradePath(current.revisions(), target);
        Reverted reverted = new Reverted(graph.applied(current.revisions()));
        VersionRows rows = new VersionRows(current);
        List<MigrationStep> steps = new ArrayList<>();
        for (RevisionNode revision : path) {
            List<VersionChange> changes = rows.revert(revision, reverted.uncovers(revision));
            steps.add(new MigrationStep(
                    Direction.DOWNGRADE,
                    revision.id(),
                    List.of(revision.id()),
                    revision.revision().downRevisions(),
                    changes,
                    rows.heads()));
        }
        return new MigrationPlan(current, steps);
    }

    /**
     * Writes the targets into the version table without running a script. Heads that the targets do not concern
     * stay; {@link #stampPurging} forgets those too.
     */
    public MigrationPlan stamp(Heads current, List<String> targets) {
        return known.plan("stamp", current, targets, () -> planStamp(current, targets));
    }

    private MigrationPlan planStamp(Heads current, List<String> targets) {
        VersionRows rows = new VersionRows(current);
        List<MigrationStep> steps = new ArrayList<>();
        for (StampMove move : graph.stampMoves(current.revisions(), targets)) {
            List<String> from = move.from().stream().map(RevisionNode::id).toList();
            List<String> to = move.to().map(RevisionNode::id).map(List::of).orElse(List.of());
            List<VersionChange> changes = to.isEmpty() ? rows.delete(from) : rows.join(from, to.get(0));
            Direction direction = move.leadsUp() ? Direction.STAMP_UP : Direction.STAMP_DOWN;
            steps.add(new MigrationStep(direction, null, from, to, changes, rows.heads()));
        }
        return new MigrationPlan(current, steps);
    }

    /** As {@link #stamp}, from an emptied version table: what its rows name need not exist. */
    public MigrationPlan stampPurging(Heads current, List<String> targets) {
        List<MigrationStep> steps = new ArrayList<>();
        if (!current.revisions().isEmpty()) {
            List<VersionChange> deletions = current.revisions().stream()
                    .<VersionChange>map(VersionChange.Delete::new)
                    .toList();
            steps.add(new MigrationStep(
                    Direction.STAMP_DOWN, null, current.revisions(), List.of(), deletions, Heads.base()));
        }
        steps.addAll(stamp(Heads.base(), targets).steps());
        return new MigrationPlan(current, steps);
    }

    /** The upgrade of a database that is not there: from the lower end of the range, or base, to the upper one. */
    public MigrationPlan upgrade(RevisionRange range) {
        return upgrade(start(range), range.end().orElse("heads"));
    }

    /** The downgrade of a database that is not there; the range is written from its start to its end, {@code ae10:base}. */
    public MigrationPlan downgrade(RevisionRange range) {
        return downgrade(start(range), range.end().orElse("base"));
    }

    private Heads start(RevisionRange range) {
        return new Heads(range.start().flatMap(graph::place).map(RevisionNode::id).stream()
                .toList());
    }
}
