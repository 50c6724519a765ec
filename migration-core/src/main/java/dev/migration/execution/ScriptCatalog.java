package dev.migration.execution;

import dev.migration.plan.MigrationPlanner;
import dev.migration.revision.RevisionGraph;
import dev.migration.script.Script;
import dev.migration.script.ScriptLoader;
import dev.migration.script.Scripts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scripts of one migrator, read when they are needed and again when their fingerprint changes. */
public final class ScriptCatalog {

    private final ScriptLoader loader;

    private @Nullable Content content;

    public ScriptCatalog(ScriptLoader loader) {
        this.loader = loader;
    }

    /** Of the set of scripts as it is now, without reading them. */
    String fingerprint() {
        return loader.fingerprint();
    }

    public RevisionGraph graph() {
        return content().graph();
    }

    MigrationPlanner planner() {
        return new MigrationPlanner(graph());
    }

    Scripts scripts() {
        return content().scripts();
    }

    Script script(String revision) {
        return scripts().script(revision).orElseThrow();
    }

    /** The script of the revision that has exactly this id. */
    public Optional<Script> find(String revision) {
        return scripts().script(revision);
    }

    private synchronized Content content() {
        String fingerprint = loader.fingerprint();
        if (content == null || !content.fingerprint().equals(fingerprint)) {
            Scripts scripts = loader.load();
            content = new Content(fingerprint, scripts, RevisionGraph.of(scripts.revisions()));
        }
        return content;
    }

    private record Content(String fingerprint, Scripts scripts, RevisionGraph graph) {}
}
