package dev.migration.execution;

import dev.migration.revision.RevisionGraph;
import dev.migration.script.Script;
import dev.migration.script.ScriptLoader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scripts of one migrator, read when they are needed and again when their fingerprint changes. */
public final class ScriptCatalog {

    private final ScriptLoader loader;

    private @Nullable ScriptSet last;

    public ScriptCatalog(ScriptLoader loader) {
        this.loader = loader;
    }

    /** Of the set of scripts as it is now, without reading them. */
    String fingerprint() {
        return loader.fingerprint();
    }

    public RevisionGraph graph() {
        return read().graph();
    }

    /** The script of the revision that has exactly this id. */
    public Optional<Script> find(String revision) {
        return read().find(revision);
    }

    /** The scripts as they are now. Lists them every time, so hold on to the answer; reads them only when they changed. */
    synchronized ScriptSet read() {
        String fingerprint = loader.fingerprint();
        ScriptSet known = last;
        if (known == null || !known.fingerprint().equals(fingerprint)) {
            known = new ScriptSet(fingerprint, loader.load());
            last = known;
        }
        return known;
    }
}
