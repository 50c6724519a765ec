package dev.migration.execution;

import dev.migration.plan.MigrationPlanner;
import dev.migration.revision.RevisionGraph;
import dev.migration.script.Script;
import dev.migration.script.Scripts;

/** All scripts of one moment and the graph that they make; a run works on one from its plan to its end. */
record ScriptSet(String fingerprint, Scripts scripts, RevisionGraph graph) {

    static ScriptSet of(String fingerprint, Scripts scripts) {
        return new ScriptSet(fingerprint, scripts, RevisionGraph.of(scripts.revisions()));
    }

    MigrationPlanner planner() {
        return new MigrationPlanner(graph);
    }

    Script script(String revision) {
        return scripts.script(revision).orElseThrow();
    }
}
