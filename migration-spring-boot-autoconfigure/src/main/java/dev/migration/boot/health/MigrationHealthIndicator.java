package dev.migration.boot.health;

import dev.migration.Migrator;
import dev.migration.backfill.BackfillProgress;
import dev.migration.boot.Problem;
import dev.migration.boot.WatchedDatabase;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.DatabaseStatus;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether a database is where the application needs it.
 *
 * <p>Behind means out of service: the code is newer than the schema, until somebody migrates. Ahead means unknown, which does
 * not count against the application: in a rolling deployment, the old instances have to go on while the new ones migrate.
 */
public final class MigrationHealthIndicator extends AbstractHealthIndicator {

    private final WatchedDatabase database;

    public MigrationHealthIndicator(Migrator migrator) {
        this.database = new WatchedDatabase(migrator);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.withDetail("database", database.name());
        try {
            describe(database.status(), builder);
        } catch (RuntimeException failure) {
            Problem problem = Problem.of(failure);
            builder.down().withDetail("problem", problem.problem()).withDetail("remedy", problem.remedy());
        }
    }

    private static void describe(DatabaseStatus status, Health.Builder builder) {
        builder.status(healthOf(status.state()))
                .withDetail("status", status.state().name())
                .withDetail("current", status.current())
                .withDetail("heads", status.heads())
                .withDetail("pending", status.pending());
        if (!status.backfills().isEmpty()) {
            builder.withDetail(
                    "backfills",
                    status.backfills().stream()
                            .map(MigrationHealthIndicator::describe)
                            .toList());
        }
    }

    private static String describe(BackfillProgress progress) {
        String rows = "%s: %d of about %d rows".formatted(progress.table(), progress.rowsDone(), progress.rowsTotal());
        return progress.percent().isPresent() ? rows + ", " + progress.percent().getAsInt() + " %" : rows;
    }

    static Status healthOf(DatabaseState state) {
        return switch (state) {
            case UP_TO_DATE, BACKGROUND_PENDING -> Status.UP;
            case BEHIND -> Status.OUT_OF_SERVICE;
            case UNKNOWN_REVISION -> Status.UNKNOWN;
            case FAILED -> Status.DOWN;
        };
    }
}
