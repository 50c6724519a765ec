package dev.migration.execution;

import dev.migration.revision.RevisionGraph;
import dev.migration.script.Script;
import dev.migration.script.ScriptLoader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scripts of one migrator, read when they are needed and again when their fingerprint changes. */
public final class ScriptCatalog {

    private final ScriptLoader loader;

    /** That of the scripts which this is held to; {@code null} where they may change. */
    private final @Nullable String held;

    private @Nullable ScriptSet last;

    public ScriptCatalog(ScriptLoader loader) {
        this(loader, null, null);
    }

    private ScriptCatalog(ScriptLoader loader, @Nullable String held, @Nullable ScriptSet last) {
        this.loader = loader;
        this.held = held;
        this.last = last;
    }

    /** The scripts of now, for a run over many databases that should all get the same: they are not looked for again. */
    public synchronized ScriptCatalog asOfNow() {
        return held == null ? new ScriptCatalog(loader, loader.fingerprint(), last) : this;
    }

    /** Of the set of scripts as it is now, without reading them. */
    String fingerprint() {
        return held == null ? loader.fingerprint() : held;
    }

    public RevisionGraph graph() {
        return read().graph();
    }

    /** The script of the revision that has exactly this id. */
    public Optional<Script> find(String revision) {
        return read().find(revision);
    }

    /** The scripts as they are now. Lists them every time, so hold on to the answer; reads them only when they changed. */
    ScriptSet read() {
        return read(fingerprint());
    }

    /** The scripts that had this fingerprint a moment ago. Does not list them again, unless they have to be read. */
    synchronized ScriptSet read(String fingerprint) {
        ScriptSet known = last;
        if (known == null || !known.fingerprint().equals(fingerprint)) {
            known = new ScriptSet(fingerprint, loader.load());
            last = known;
        }
        return known;
    }
}
