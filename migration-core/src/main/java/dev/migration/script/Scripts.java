package dev.migration.script;

import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.sql.SqlSyntax;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All scripts of a database's locations, in the order of their file names. */
public final class Scripts {

    private final Map<String, Script> byRevision = new LinkedHashMap<>();

    private Scripts() {}

    /** @throws InvalidScriptsException if two scripts have the same id */
    public static Scripts of(Collection<? extends Script> scripts) {
        return of(scripts, new Problems());
    }

    /** @throws InvalidScriptsException if two scripts have the same id, or there are problems already */
    static Scripts of(Collection<? extends Script> scripts, Problems problems) {
        Scripts all = new Scripts();
        scripts.forEach(it -> all.add(it, problems));
        problems.throwIfAny();
        return all;
    }

    private void add(Script script, Problems problems) {
        Script earlier = byRevision.putIfAbsent(script.revision().id(), script);
        if (earlier != null) {
            problems.addDuplicate(script, earlier);
        }
    }

    /** Every script, in load order. */
    public List<Script> all() {
        return List.copyOf(byRevision.values());
    }

    /** What the scripts say of themselves, in load order: the nodes of the graph. */
    public List<Revision> revisions() {
        return byRevision.values().stream().map(Script::revision).toList();
    }

    /** The scripts as a graph, which knows where they are. */
    public RevisionGraph graph() {
        Map<String, String> locations = new HashMap<>();
        byRevision.forEach((id, script) -> locations.put(id, script.location()));
        return RevisionGraph.of(revisions(), locations);
    }

    /** The script of a revision, by its full id. */
    public Optional<Script> script(String revision) {
        return Optional.ofNullable(byRevision.get(revision));
    }

    /** Everything that keeps scripts from running on a database of this dialect, as far as can be told without one. */
    public List<ScriptProblem> problems(String dialect, SqlSyntax syntax) {
        return byRevision.values().stream()
                .flatMap(it -> it.problems(dialect, syntax).stream())
                .toList();
    }
}
