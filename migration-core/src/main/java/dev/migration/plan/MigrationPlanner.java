package dev.migration.plan;

import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.List;

/** Plans the way of a database through the graph: which scripts run, and what each does to the version table. */
public final class MigrationPlanner {

    private final RevisionGraph graph;

    public MigrationPlanner(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * Applies what the targets need and the database lacks. Empty when it has everything.
     *
     * @param targets any form of target, such as {@code heads} or {@code +1}
     */
    public MigrationPlan upgrade(Heads current, String... targets) {
        VersionRows rows = new VersionRows(current);
        List<MigrationStep> steps = new ArrayList<>();
        for (RevisionNode revision : graph.upgradePath(current.revisions(), List.of(targets))) {
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
}
