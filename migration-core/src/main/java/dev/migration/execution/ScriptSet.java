package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.MigrationPlanner;
import dev.migration.revision.RevisionGraph;
import dev.migration.script.Script;
import dev.migration.script.Scripts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All scripts of one moment and the graph that they make; a run works on one from its plan to its end. */
final class ScriptSet {

    private final String fingerprint;

    private final Scripts scripts;

    private final RevisionGraph graph;

    private final MigrationPlanner planner;

    private final Map<ChecksumKey, Optional<String>> checksums = new ConcurrentHashMap<>();

    ScriptSet(String fingerprint, Scripts scripts) {
        this.fingerprint = fingerprint;
        this.scripts = scripts;
        this.graph = scripts.graph();
        this.planner = new MigrationPlanner(graph);
    }

    String fingerprint() {
        return fingerprint;
    }

    RevisionGraph graph() {
        return graph;
    }

    MigrationPlanner planner() {
        return planner;
    }

    Collection<Script> scripts() {
        return scripts.all();
    }

    Script script(String revision) {
        return scripts.script(revision).orElseThrow();
    }

    Optional<Script> find(String revision) {
        return scripts.script(revision);
    }

    /** Computed once: whoever asks after the health of a database asks every few seconds. */
    Optional<String> checksum(Script script, Dialect dialect) {
        return checksums.computeIfAbsent(
                new ChecksumKey(script.revision().id(), dialect.name()),
                key -> script.checksum(dialect.name(), dialect.syntax()));
    }

    private record ChecksumKey(String revision, String dialect) {}
}
