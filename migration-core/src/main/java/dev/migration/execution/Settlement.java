package dev.migration.execution;

import java.sql.SQLException;
import java.util.List;

/**
 * What somebody found out about a statement that was on its way when a process died.
 *
 * @param revision whose statement it is: its id, or how that begins
 * @param done whether the statement took effect
 */
public record Settlement(String revision, boolean done) {

    /** To be called under the lock. */
    RepairReport apply(Session session, StateTables tables, DatabaseLock lock, String database) throws SQLException {
        HistoryEntry entry = find(UnfinishedSteps.of(tables.history().entries(session.jdbc())), database);
        ResumePoint before = ResumePoint.of(entry);
        BegunStatement begun = before.begun();
        if (begun == null || done && begun.isJavaCode()) {
            throw new NothingToSettleException(database, revision);
        }
        session.begin();
        tables.history().settle(session.jdbc(), entry, after(before, begun));
        lock.verify(session);
        session.commit();
        return new RepairReport(database, true, "", List.of(finding(entry, before, begun)));
    }

    private HistoryEntry find(UnfinishedSteps unfinished, String database) {
        List<HistoryEntry> inDoubt = unfinished.entries().values().stream()
                .filter(it -> it.statementBegun() != null && it.revision().startsWith(revision))
                .toList();
        return inDoubt.stream()
                .filter(it -> it.revision().equals(revision) || inDoubt.size() == 1)
                .findFirst()
                .orElseThrow(() -> new NothingToSettleException(database, revision));
    }

    private ResumePoint after(ResumePoint before, BegunStatement begun) {
        return done
                ? new ResumePoint(before.statementsDone() + 1, begun.chain(), null)
                : new ResumePoint(before.statementsDone(), before.statementsHash(), null);
    }

    private RepairFinding finding(HistoryEntry entry, ResumePoint before, BegunStatement begun) {
        return new RepairFinding(
                RepairFinding.Kind.STATEMENT_IN_DOUBT,
                entry.revision(),
                "Nobody knew whether statement %d of '%s' took effect: %s."
                        .formatted(before.statementsDone() + 1, entry.revision(), begun.text()),
                done
                        ? "Recorded that it did; the next run goes on after it."
                        : "Recorded that it did not; the next run sends it again.",
                true);
    }
}
