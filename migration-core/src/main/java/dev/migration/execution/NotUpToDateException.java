package dev.migration.execution;

import dev.migration.error.MigrationException;
import dev.migration.plan.MigrationPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A database that should be at its target is not, and this process was told not to bring it there. */
public final class NotUpToDateException extends MigrationException {

    private static final int MOST_NAMED = 20;

    private final String database;

    private final List<String> pending;

    private NotUpToDateException(String database, List<String> pending, String problem, String remedy) {
        super(problem, remedy);
        this.database = database;
        this.pending = List.copyOf(pending);
    }

    public static NotUpToDateException of(String database, MigrationPlan pending) {
        List<String> revisions = revisions(pending);
        return new NotUpToDateException(
                database,
                revisions,
                "The database '%s' is behind: %s.".formatted(database, describe(revisions)),
                "Upgrade it before this application starts, with `migrate upgrade`, or let the application do it with"
                        + " `migration.on-startup: upgrade`.");
    }

    /** What a database that is behind lacks is in its scripts already. */
    public static NotUpToDateException beforeComparison(String database, MigrationPlan pending) {
        List<String> revisions = revisions(pending);
        return new NotUpToDateException(
                database,
                revisions,
                "Target database is not up to date: '%s' has %s.".formatted(database, describe(revisions)),
                "Upgrade it first, so that only what no script does is found: migrate upgrade");
    }

    static NotUpToDateException afterWaiting(
            String database, MigrationPlan pending, Duration waited, Optional<String> lockHolder) {
        List<String> revisions = revisions(pending);
        return new NotUpToDateException(
                database,
                revisions,
                "The database '%s' is still behind after %d seconds of waiting: %s. Its lock is held by %s."
                        .formatted(database, waited.toSeconds(), describe(revisions), lockHolder.orElse("nobody")),
                "See what the process that migrates it is doing, wait longer with `migration.wait-timeout`, or let this"
                        + " application migrate with `migration.on-startup: upgrade`.");
    }

    public String database() {
        return database;
    }

    /** The ids of the pending revisions, in the order in which they would be applied. */
    public List<String> pending() {
        return pending;
    }

    private static List<String> revisions(MigrationPlan plan) {
        return plan.steps().stream().flatMap(step -> step.revision().stream()).toList();
    }

    private static String describe(List<String> revisions) {
        String named = String.join(", ", revisions.subList(0, Math.min(MOST_NAMED, revisions.size())));
        String more = revisions.size() > MOST_NAMED ? " and %d more".formatted(revisions.size() - MOST_NAMED) : "";
        return "%d pending %s, %s%s"
                .formatted(revisions.size(), revisions.size() == 1 ? "revision" : "revisions", named, more);
    }
}
