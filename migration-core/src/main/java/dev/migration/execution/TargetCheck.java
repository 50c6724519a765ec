package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.plan.MigrationPlan;
import dev.migration.plan.MigrationPlanner;
import dev.migration.plan.UpgradeScope;
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

    /** Of the scripts, which are the same from here on. */
    private final String fingerprint;

    /** Of all of the target, which holds for a part of it too. */
    private final TargetFingerprint whole;

    private final TargetFingerprint part;

    private @Nullable ScriptSet scripts;

    private @Nullable TargetFingerprint known;

    TargetCheck(Database database, ScriptCatalog catalog, List<String> target, UpgradeScope scope) {
        this.database = database;
        this.catalog = catalog;
        this.target = target;
        this.scope = scope;
        this.fingerprint = catalog.fingerprint();
        this.whole = fingerprint(database, fingerprint, target);
        this.part = whole.of(scope);
    }

    /** What is remembered of a database where nothing is left to do. */
    static TargetFingerprint fingerprint(Database database, String ofScripts, List<String> target) {
        return new TargetFingerprint(
                ofScripts,
                target,
                UpgradeScope.EVERYTHING,
                database.options().drift().ignored());
    }

    /** Those that were there when this began. */
    ScriptSet scripts() {
        ScriptSet read = scripts;
        if (read == null) {
            read = catalog.read(fingerprint);
            scripts = read;
        }
        return read;
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

    /**
     * The heads at which a plan finds nothing to do, remembered for the next start; empty where there is something.
     *
     * @throws dev.migration.drift.DriftException if the scripts are not what the database remembers, and that is a failure
     */
    Optional<Heads> findReached() {
        try (Session session = database.open()) {
            try {
                return findReached(session);
            } catch (RuntimeException failure) {
                if (!database.isPassing(session, failure)) {
                    throw failure;
                }
                // Whoever is in the way may well be migrating, and the lock is where to wait for that.
                logger.debug("The heads of {} cannot be read at this moment", database.name(), failure);
                return Optional.empty();
            }
        }
    }

    private Optional<Heads> findReached(Session session) {
        StateTables tables = database.tables(session);
        ScriptSet scripts = scripts();
        Heads heads = tables.heads(session);
        if (isAhead(heads, scripts)) {
            enforceIfRecorded(session, heads, scripts);
            return Optional.of(heads);
        }
        if (!plan(scripts.planner(), heads).isEmpty() || !tables.exist(session)) {
            return Optional.empty();
        }
        List<HistoryEntry> history = tables.history().entries(session.jdbc());
        remember(session, heads, enforce(session, heads, scripts, history));
        return Optional.of(heads);
    }

    /** Whether a revision is there that no script has: whoever knows it has been here, and what is pending cannot be told. */
    static boolean isAhead(Heads heads, ScriptSet scripts) {
        return !DriftCheck.unknown(heads, scripts).isEmpty();
    }

    private void enforceIfRecorded(Session session, Heads heads, ScriptSet scripts) {
        StateTables tables = database.tables(session);
        enforce(
                session,
                heads,
                scripts,
                tables.hasHistory(session) ? tables.history().entries(session.jdbc()) : List.of());
    }

    /** Answers whether nothing was found that is worth a word. */
    boolean enforce(Session session, Heads heads, ScriptSet scripts, List<HistoryEntry> history) {
        return new DriftCheck(heads, scripts, database.dialect(session), history)
                .enforce(database.name(), database.options().drift());
    }

    /**
     * What is pending, where the scripts are what the database remembers of them; nothing, too, where a newer release has
     * been and that is allowed. Takes no lock.
     */
    MigrationPlan checked() {
        try (Session session = database.open()) {
            ScriptSet scripts = scripts();
            Heads heads = database.tables(session).heads(session);
            enforceIfRecorded(session, heads, scripts);
            return isAhead(heads, scripts) ? nothing(heads) : plan(scripts.planner(), heads);
        }
    }

    /** The same for who asks again and again: as long as something is pending, nothing else is looked at. */
    MigrationPlan awaited() {
        try (Session session = database.open()) {
            ScriptSet scripts = scripts();
            Heads heads = database.tables(session).heads(session);
            MigrationPlan pending = isAhead(heads, scripts) ? nothing(heads) : plan(scripts.planner(), heads);
            if (pending.isEmpty()) {
                enforceIfRecorded(session, heads, scripts);
            }
            return pending;
        }
    }

    private static MigrationPlan nothing(Heads heads) {
        return new MigrationPlan(heads, List.of());
    }

    /** What an upgrade would do now. Reads the scripts; takes no lock. */
    MigrationPlan plan() {
        try (Session session = database.open()) {
            return plan(scripts().planner(), database.tables(session).heads(session));
        }
    }

    MigrationPlan plan(MigrationPlanner planner, Heads current) {
        return planner.upgrade(scope, current, target.toArray(String[]::new));
    }

    /**
     * Lets the next start know without a plan; not while there is something to warn of, since that is to be said at every
     * start. What cannot be written is not worth a failure.
     */
    void remember(Session session, Heads heads, boolean isPlain) {
        if (!isPlain || !whole.canBeReached()) {
            return;
        }
        try {
            database.tables(session)
                    .fingerprints()
                    .remember(session.jdbc(), reached(heads).at(heads));
        } catch (DataAccessException exception) {
            logger.debug("The fingerprint of {} was not kept: {}", database.name(), SqlMessages.describe(exception));
        }
    }

    /** Whether nothing is left for the background either, where the database has what the scope wants. */
    boolean isWholeReached(Heads heads) {
        if (known != null) {
            return known.equals(whole);
        }
        return isAhead(heads, scripts()) || reached(heads).equals(whole);
    }

    /** The most that can be said of heads that are known to be enough. */
    private TargetFingerprint reached(Heads heads) {
        boolean isAll = scope == UpgradeScope.EVERYTHING
                || whole.equals(known)
                || scripts()
                        .planner()
                        .upgrade(heads, target.toArray(String[]::new))
                        .isEmpty();
        return isAll ? whole : part;
    }
}
