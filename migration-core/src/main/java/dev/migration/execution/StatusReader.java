package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.dialect.Dialect;
import dev.migration.lock.LockHolder;
import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationStep;
import dev.migration.plan.UpgradeScope;
import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import dev.migration.script.Script;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together where a database stands, from its state tables and the scripts. */
final class StatusReader {

    private final Database database;

    private final ScriptSet scripts;

    private final List<String> target;

    StatusReader(Database database, ScriptSet scripts, List<String> target) {
        this.database = database;
        this.scripts = scripts;
        this.target = target;
    }

    DatabaseStatus read(Session session, int historyLimit) {
        StateTables tables = database.tables(session);
        Heads heads = tables.heads(session);
        List<HistoryEntry> history =
                tables.hasHistory(session) ? tables.history().entries(session.jdbc()) : List.of();
        RevisionGraph graph = scripts.graph();
        boolean isKnown =
                heads.revisions().stream().allMatch(it -> graph.node(it).isPresent());
        List<String> pending = isKnown ? pending(heads, UpgradeScope.EVERYTHING) : List.of();
        List<String> awaited = isKnown ? pending(heads, UpgradeScope.FOREGROUND) : List.of();
        Set<String> applied = isKnown ? applied(graph, heads) : Set.of();
        List<RevisionStatus> revisions = revisions(database.dialect(session), history, applied, new HashSet<>(pending));
        return new DatabaseStatus(
                database.name(),
                state(isKnown, pending, awaited, revisions),
                database.dialect(session).name(),
                version(session),
                heads.revisions(),
                ids(graph.heads()).toList(),
                pending,
                new DriftCheck(heads, scripts, database.dialect(session), history).missing(),
                revisions,
                history.subList(0, Math.min(historyLimit, history.size())),
                lock(session),
                backfills(session, tables, pending));
    }

    private @Nullable LockHolder lock(Session session) {
        try {
            return database.lockHolder(session).orElse(null);
        } catch (SQLException exception) {
            throw new ConnectionFailedException(database.name(), exception);
        }
    }

    /** Only where one may be on its way: the table is there since the first. */
    private static List<BackfillProgress> backfills(Session session, StateTables tables, List<String> pending) {
        return pending.isEmpty() || !tables.hasBackfills(session)
                ? List.of()
                : tables.backfills().all(session.jdbc());
    }

    private List<String> pending(Heads heads, UpgradeScope scope) {
        MigrationPlan plan = scripts.planner().upgrade(scope, heads, target.toArray(String[]::new));
        return plan.steps().stream()
                .map(MigrationStep::revision)
                .flatMap(revision -> revision.stream())
                .toList();
    }

    private List<RevisionStatus> revisions(
            Dialect dialect, List<HistoryEntry> history, Set<String> applied, Set<String> pending) {
        ChangedScripts changes = new ChangedScripts(scripts, dialect, history);
        Set<String> failed = failed(history);
        Set<String> graphHeads = ids(scripts.graph().heads()).collect(Collectors.toSet());
        List<RevisionStatus> result = new ArrayList<>();
        for (Revision revision : inOrder()) {
            Script script = scripts.script(revision.id());
            boolean isApplied = applied.contains(revision.id());
            HistoryEntry entry = isApplied ? changes.lastApplied(revision.id()).orElse(null) : null;
            result.add(new RevisionStatus(
                    revision,
                    script.type(),
                    script.location(),
                    graphHeads.contains(revision.id()),
                    state(revision.id(), isApplied, pending, failed),
                    entry == null ? null : entry.finished(),
                    entry == null ? null : entry.executionTime().orElse(null),
                    isApplied && changes.isChanged(script)));
        }
        Collections.reverse(result);
        return result;
    }

    /** As an upgrade from base to all heads would apply them. */
    private List<Revision> inOrder() {
        RevisionGraph graph = scripts.graph();
        return graph.upgradePath(List.of(), List.of("heads")).stream()
                .map(RevisionNode::revision)
                .toList();
    }

    private static Set<String> applied(RevisionGraph graph, Heads heads) {
        return ids(graph.applied(heads.revisions())).collect(Collectors.toSet());
    }

    private static Stream<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id);
    }

    private static RevisionState state(String revision, boolean isApplied, Set<String> pending, Set<String> failed) {
        if (isApplied) {
            return RevisionState.APPLIED;
        }
        if (failed.contains(revision)) {
            return RevisionState.FAILED;
        }
        return pending.contains(revision) ? RevisionState.PENDING : RevisionState.NOT_TARGETED;
    }

    private static DatabaseState state(
            boolean isKnown, List<String> pending, List<String> awaited, List<RevisionStatus> revisions) {
        if (!isKnown) {
            return DatabaseState.UNKNOWN_REVISION;
        }
        Set<String> background = new HashSet<>(pending);
        background.removeAll(awaited);
        if (revisions.stream()
                .filter(it -> !background.contains(it.revision().id()))
                .anyMatch(it -> it.state() == RevisionState.FAILED)) {
            return DatabaseState.FAILED;
        }
        if (!awaited.isEmpty()) {
            return DatabaseState.BEHIND;
        }
        return pending.isEmpty() ? DatabaseState.UP_TO_DATE : DatabaseState.BACKGROUND_PENDING;
    }

    /** Revisions whose last entry says that they failed. */
    private static Set<String> failed(List<HistoryEntry> history) {
        Set<String> seen = new HashSet<>();
        Set<String> failed = new HashSet<>();
        for (HistoryEntry entry : history) {
            if (seen.add(entry.revision()) && entry.status() == HistoryStatus.FAILED) {
                failed.add(entry.revision());
            }
        }
        return failed;
    }

    private String version(Session session) {
        try {
            return session.product().version();
        } catch (SQLException exception) {
            throw new ConnectionFailedException(database.name(), exception);
        }
    }
}
