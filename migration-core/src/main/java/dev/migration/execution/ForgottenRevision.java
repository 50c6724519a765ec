package dev.migration.execution;

import dev.migration.execution.RepairFinding.Kind;
import dev.migration.plan.Direction;
import dev.migration.plan.VersionChange;
import dev.migration.revision.RevisionNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A revision that is in the database and that no script has, and that somebody decided to do without. */
record ForgottenRevision(String revision) {

    /** To be called under the lock. */
    RepairReport apply(Inspection inspection, DatabaseLock lock) throws SQLException {
        boolean isRow = inspection.unknownRows().contains(revision);
        if (!isRow && !inspection.drift().missing().contains(revision)) {
            throw CannotForgetException.unheardOf(inspection.database(), revision);
        }
        List<String> rows = isRow
                ? rowsWithout(inspection)
                        .orElseThrow(() -> CannotForgetException.nothingBelow(inspection.database(), revision))
                : inspection.rows();
        Session session = inspection.session();
        boolean hasBackfills = inspection.tables().hasBackfills(session);
        session.begin();
        if (hasBackfills) {
            inspection.tables().backfills().forget(session.jdbc(), revision);
        }
        inspection.tables().versions().apply(session.jdbc(), changes(inspection.rows(), rows));
        inspection.tables().history().insert(session.jdbc(), note(inspection));
        inspection.tables().fingerprints().clear(session.jdbc());
        lock.verify(session);
        session.commit();
        return new RepairReport(inspection.database(), true, "", List.of(finding(isRow, rows)));
    }

    /** What the version table names without it; empty where the history does not tell what it stood on. */
    Optional<List<String>> rowsWithout(Inspection inspection) {
        AppliedHistory history = new AppliedHistory(inspection.history());
        if (!history.isWhole() || history.entry(revision).isEmpty()) {
            return Optional.empty();
        }
        Set<String> applied = new LinkedHashSet<>(inspection.knownRows());
        history.revisions().stream()
                .filter(it -> inspection.graph().node(it).isPresent())
                .forEach(applied::add);
        List<String> rows = newest(inspection, applied);
        List<String> others = inspection.unknownRows().stream()
                .filter(row -> !row.equals(revision))
                .toList();
        rows.addAll(others);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    /** Those that no other of them includes. */
    private static List<String> newest(Inspection inspection, Set<String> applied) {
        Set<String> included = new HashSet<>();
        for (String id : applied) {
            if (!included.contains(id)) {
                inspection.graph().applied(List.of(id)).stream()
                        .map(RevisionNode::id)
                        .filter(it -> !it.equals(id))
                        .forEach(included::add);
            }
        }
        return new ArrayList<>(
                applied.stream().filter(it -> !included.contains(it)).toList());
    }

    private static List<VersionChange> changes(List<String> before, List<String> after) {
        List<VersionChange> changes = new ArrayList<>();
        before.stream().filter(it -> !after.contains(it)).forEach(it -> changes.add(new VersionChange.Delete(it)));
        after.stream().filter(it -> !before.contains(it)).forEach(it -> changes.add(new VersionChange.Insert(it)));
        return changes;
    }

    private HistoryEntry note(Inspection inspection) {
        return HistoryEntry.note(
                revision, Direction.STAMP_DOWN, HistoryEntry.REPAIR + "forgotten", null, inspection.author());
    }

    private RepairFinding finding(boolean isRow, List<String> rows) {
        return new RepairFinding(
                isRow ? Kind.UNKNOWN_REVISION : Kind.MISSING_SCRIPT,
                revision,
                "Revision '%s' was applied, and no script has that id.".formatted(revision),
                "Forgotten; the database is at %s. What the revision did is still there."
                        .formatted(String.join(", ", rows)),
                true);
    }
}
