package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.drift.Drift;
import dev.migration.drift.DriftException;
import dev.migration.drift.DriftKind;
import dev.migration.drift.DriftPolicy;
import dev.migration.drift.Reaction;
import dev.migration.plan.Heads;
import dev.migration.revision.RevisionNode;
import dev.migration.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds where the scripts are not what a database remembers of them, and does what the policy says. */
final class DriftCheck {

    private static final Logger logger = LoggerFactory.getLogger(DriftCheck.class);

    private final Heads heads;

    private final ScriptSet scripts;

    private final Dialect dialect;

    private final List<HistoryEntry> history;

    private final AppliedHistory applied;

    /** @param history newest first */
    DriftCheck(Heads heads, ScriptSet scripts, Dialect dialect, List<HistoryEntry> history) {
        this.heads = heads;
        this.scripts = scripts;
        this.dialect = dialect;
        this.history = history;
        this.applied = new AppliedHistory(history);
    }

    /** Rows of the version table that no script has as its id. */
    List<String> unknown() {
        return unknown(heads, scripts);
    }

    static List<String> unknown(Heads heads, ScriptSet scripts) {
        return heads.revisions().stream()
                .filter(row -> scripts.find(row).isEmpty())
                .toList();
    }

    /** Applied revisions that no script has. None while a row is unknown: what is below that may well belong to it. */
    List<String> missing() {
        if (!unknown().isEmpty()) {
            return List.of();
        }
        return applied.revisions().stream()
                .filter(revision -> scripts.find(revision).isEmpty())
                .toList();
    }

    /** Applied scripts that are not what they were when they were applied, as far as the rows can be followed. */
    List<Script> changed() {
        ChangedScripts changes = new ChangedScripts(scripts, dialect, history);
        Set<String> present = present();
        return scripts.scripts().stream()
                .filter(script -> present.contains(script.revision().id()))
                .filter(changes::isChanged)
                .toList();
    }

    private Set<String> present() {
        List<String> known = heads.revisions().stream()
                .filter(row -> scripts.find(row).isPresent())
                .toList();
        Set<String> present =
                scripts.graph().applied(known).stream().map(RevisionNode::id).collect(Collectors.toSet());
        if (known.size() < heads.revisions().size()) {
            present.addAll(applied.revisions());
        }
        return present;
    }

    List<Drift> drifts() {
        List<Drift> drifts = new ArrayList<>();
        unknown().forEach(it -> drifts.add(new Drift(DriftKind.UNKNOWN_REVISION, it, unknownProblem(it))));
        changed()
                .forEach(it -> drifts.add(
                        new Drift(DriftKind.CHANGED_SCRIPT, it.revision().id(), changedProblem(it))));
        missing().forEach(it -> drifts.add(new Drift(DriftKind.MISSING_SCRIPT, it, missingProblem(it))));
        return drifts;
    }

    /**
     * Warns of what is to be warned of. Answers whether nothing was found that is worth a word.
     *
     * @throws DriftException if something was found that is to be a failure, naming all of that
     */
    boolean enforce(String database, DriftPolicy policy) {
        List<Drift> drifts = drifts();
        List<Drift> failures = with(Reaction.FAIL, drifts, policy);
        if (!failures.isEmpty()) {
            throw new DriftException(database, failures);
        }
        List<Drift> warnings = with(Reaction.WARN, drifts, policy);
        warnings.forEach(it -> logger.warn("{}: {} {}", database, it.problem(), it.remedy()));
        return warnings.isEmpty();
    }

    private static List<Drift> with(Reaction reaction, List<Drift> drifts, DriftPolicy policy) {
        return drifts.stream()
                .filter(it -> policy.reactionTo(it.kind()) == reaction)
                .toList();
    }

    private String unknownProblem(String revision) {
        return "The database is at revision '%s', but no script has that id%s."
                .formatted(revision, evidence(revision, ": it was applied"));
    }

    private String missingProblem(String revision) {
        return "Revision '%s' has no script any more%s.".formatted(revision, evidence(revision, "; it was applied"));
    }

    private String changedProblem(Script script) {
        String id = script.revision().id();
        return "Revision '%s' (%s) is not the script any more that was applied%s. The database has what the old one did."
                .formatted(id, script.location(), evidence(id, ""));
    }

    private String evidence(String revision, String opening) {
        return applied.entry(revision)
                .map(entry -> opening
                        + " at %s by %s on %s%s"
                                .formatted(entry.started(), entry.appliedBy(), entry.host(), release(entry)))
                .orElse("");
    }

    private static String release(HistoryEntry entry) {
        return entry.applicationVersion() == null
                ? ""
                : ", by version %s of the application".formatted(entry.applicationVersion());
    }
}
