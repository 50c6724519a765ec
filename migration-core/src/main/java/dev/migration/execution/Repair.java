package dev.migration.execution;

import dev.migration.execution.RepairFinding.Kind;
import dev.migration.lock.LockHolder;
import dev.migration.plan.UpgradeScope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is inconsistent in the state of one database, and mends what has one right answer. */
final class Repair {

    private final Database database;

    private final ScriptCatalog catalog;

    private final List<String> target;

    Repair(Database database, ScriptCatalog catalog, List<String> target) {
        this.database = database;
        this.catalog = catalog;
        this.target = target;
    }

    RepairReport inspect(Session session) throws SQLException {
        String holder = database.lockHolder(session)
                .or(() -> backgroundHolder(session))
                .map(LockHolder::describe)
                .orElse("");
        List<RepairFinding> findings = new ArrayList<>(foundBeforeLock(session));
        defects(Inspection.of(session, database, catalog.read(), !holder.isEmpty()))
                .forEach(it -> findings.add(it.finding()));
        return new RepairReport(database.name(), false, holder, findings);
    }

    private Optional<LockHolder> backgroundHolder(Session session) {
        try {
            return database.backgroundHolder(session);
        } catch (SQLException exception) {
            throw new ConnectionLostException(exception);
        }
    }

    /** What taking the lock mends by itself, and can only be seen before: an abandoned lease, and missing tables. */
    List<RepairFinding> foundBeforeLock() {
        try (Session session = database.open()) {
            return foundBeforeLock(session);
        }
    }

    private List<RepairFinding> foundBeforeLock(Session session) {
        List<RepairFinding> findings = new ArrayList<>();
        database.lease(session)
                .filter(LeaseTable.Observed::isAbandoned)
                .ifPresent(it -> findings.add(abandoned(it.lease())));
        database.tables(session).missing(session).forEach(table -> findings.add(missing(table)));
        return findings;
    }

    /** To be called under the lock. */
    RepairReport apply(Session session, DatabaseLock lock, List<RepairFinding> before) throws SQLException {
        List<Defect> defects = defects(Inspection.of(session, database, catalog.read(), false));
        session.begin();
        defects.forEach(defect -> defect.mending().apply(session.jdbc()));
        lock.verify(session);
        session.commit();
        List<RepairFinding> findings = new ArrayList<>(before);
        defects.forEach(it -> findings.add(it.finding()));
        return new RepairReport(database.name(), true, "", findings);
    }

    private List<Defect> defects(Inspection inspection) {
        List<Defect> defects = new ArrayList<>(new VersionDefects(inspection).find());
        defects.addAll(new HistoryDefects(inspection).find());
        defects.addAll(
                new ScriptDefects(inspection, new TargetCheck(database, catalog, target, UpgradeScope.EVERYTHING))
                        .find());
        return defects;
    }

    private static RepairFinding abandoned(LeaseTable.Lease lease) {
        return new RepairFinding(
                Kind.EXPIRED_LEASE,
                lease.owner(),
                "The lock was taken by %s at %s and never given back; it ran out at %s."
                        .formatted(
                                lease.by() == null ? lease.owner() : lease.by().describe(),
                                lease.acquired(),
                                lease.expires()),
                "Gives the lock back.",
                true);
    }

    private static RepairFinding missing(String table) {
        return new RepairFinding(
                Kind.MISSING_TABLE,
                table,
                "There is a version table, but no table '%s' beside it.".formatted(table),
                "Creates the table.",
                true);
    }
}
