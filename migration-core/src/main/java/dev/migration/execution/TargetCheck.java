package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationPlanner;
import dev.migration.plan.UpgradeScope;
import dev.migration.script.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Whether a database is at a target. Where these very scripts have been found to be there before, one SELECT tells, and no
 * script is read.
 */
final class TargetCheck {

    private static final Logger logger = LoggerFactory.getLogger(TargetCheck.class);

    private final Database database;

    private final ScriptCatalog catalog;

    private final List<String> target;

    private final UpgradeScope scope;

    /** Of all of the target, which holds for a part of it too. */
    private final TargetFingerprint whole;

    private final TargetFingerprint part;

    private @Nullable TargetFingerprint known;

    TargetCheck(Database database, ScriptCatalog catalog, List<String> target, UpgradeScope scope) {
        this.database = database;
        this.catalog = catalog;
        this.target = target;
        this.scope = scope;
        this.whole = new TargetFingerprint(catalog.fingerprint(), target, UpgradeScope.EVERYTHING);
        this.part = new TargetFingerprint(catalog.fingerprint(), target, scope);
    }

    /** The heads at which the database is known to have nothing to do; empty where that takes a plan to tell. */
    Optional<Heads> knownToBeReached() {
        if (!whole.canBeReached()) {
            return Optional.empty();
        }
        try (Session session = database.open()) {
            return knownToBeReached(session);
        }
    }

    Optional<Heads> knownToBeReached(Session session) {
        try {
            StateTables tables = database.tables(session);
            FingerprintTable.Snapshot snapshot = tables.fingerprints().read(session.jdbc(), tables.versions());
            known = Stream.of(whole, part)
                    .filter(it -> snapshot.fingerprints().contains(it.at(snapshot.heads())))
                    .findFirst()
                    .orElse(null);
            return known == null ? Optional.empty() : Optional.of(snapshot.heads());
        } catch (DataAccessException exception) {
            // No tables yet, most likely; whoever reads on finds out.
            logger.debug("{} keeps no fingerprint: {}", database.name(), SqlMessages.describe(exception));
            return Optional.empty();
        }
    }

    /** The heads at which a plan finds nothing to do, remembered for the next start; empty where there is something. */
    Optional<Heads> findReached() {
        try (Session session = database.open()) {
            StateTables tables = database.tables(session);
            MigrationPlan plan = plan(catalog.read().planner(), tables.heads(session));
            if (!plan.isEmpty() || !tables.exist(session)) {
                return Optional.empty();
            }
            remember(session, plan.start());
            return Optional.of(plan.start());
        }
    }

    /** What an upgrade would do now. Reads the scripts; takes no lock. */
    MigrationPlan plan() {
        try (Session session = database.open()) {
            return plan(catalog.read().planner(), database.tables(session).heads(session));
        }
    }

    MigrationPlan plan(MigrationPlanner planner, Heads current) {
        return planner.upgrade(scope, current, target.toArray(String[]::new));
    }

    /**
     * Lets the next start know without a plan; not while a script is other than it was when it was applied, since that is to
     * be said at every start. What cannot be written is not worth a failure.
     */
    void remember(Session session, Heads heads) {
        StateTables tables = database.tables(session);
        try {
            if (warnOfChanges(session, tables.history().entries(session.jdbc())) == 0 && whole.canBeReached()) {
                tables.fingerprints().remember(session.jdbc(), reached(heads).at(heads));
            }
        } catch (DataAccessException exception) {
            logger.debug("The fingerprint of {} was not kept: {}", database.name(), SqlMessages.describe(exception));
        }
    }

    /** Whether nothing is left for the background either, where the database has what the scope wants. */
    boolean isWholeReached(Heads heads) {
        if (known != null && known.at(heads).equals(part.at(heads))) {
            return scope == UpgradeScope.EVERYTHING;
        }
        return reached(heads).equals(whole);
    }

    /** The most that can be said of heads that are known to be enough. */
    private TargetFingerprint reached(Heads heads) {
        boolean isAll = scope == UpgradeScope.EVERYTHING
                || whole.equals(known)
                || catalog.read()
                        .planner()
                        .upgrade(heads, target.toArray(String[]::new))
                        .isEmpty();
        return isAll ? whole : part;
    }

    private long warnOfChanges(Session session, List<HistoryEntry> history) {
        ScriptSet scripts = catalog.read();
        ChangedScripts changes = new ChangedScripts(scripts, database.dialect(session), history);
        List<Script> changed =
                scripts.scripts().stream().filter(changes::isChanged).toList();
        for (Script script : changed) {
            logger.warn(
                    "Revision '{}' ({}) is not the script any more that was applied to {} at {}. The database has what the old one"
                            + " did: put the script back, and write what is new as a revision of its own.",
                    script.revision().id(),
                    script.location(),
                    database.name(),
                    changes.lastApplied(script.revision().id())
                            .map(HistoryEntry::started)
                            .orElseThrow());
        }
        return changed.size();
    }
}
