package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.NoModelException;
import dev.migration.diff.SchemaDiff;
import dev.migration.error.MigrationException;
import dev.migration.execution.DatabaseState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares a database that has been migrated with its model. */
final class ModelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCheck.class);

    private ModelCheck() {}

    /** @throws ModelMismatchException if something differs, that is a failure, and nothing is left for the background */
    static void check(Migrator migrator, OnModelMismatch reaction) {
        switch (reaction) {
            case IGNORE -> {}
            case WARN -> warn(migrator);
            case FAIL -> fail(migrator);
        }
    }

    /** A warning never keeps an application from starting, not even about what it could not look at. */
    private static void warn(Migrator migrator) {
        try {
            SchemaDiff diff = migrator.differences();
            if (!diff.isEmpty()) {
                LOG.warn(
                        "The database '{}' is not what its model wants:\n{}",
                        migrator.name(),
                        ModelMismatchException.lines(diff));
            }
        } catch (NoModelException none) {
            LOG.debug("{}", none.problem());
        } catch (MigrationException failure) {
            LOG.warn(
                    "The database '{}' was not compared with its model. {} {}",
                    migrator.name(),
                    failure.problem(),
                    failure.remedy());
        }
    }

    private static void fail(Migrator migrator) {
        try {
            SchemaDiff diff = migrator.differences();
            if (diff.isEmpty()) {
                return;
            }
            if (migrator.status(0).state() != DatabaseState.BACKGROUND_PENDING) {
                throw new ModelMismatchException(migrator.name(), diff);
            }
            // A start that failed for what the background is to change would keep it from being changed.
            LOG.warn(
                    "The database '{}' is not what its model wants, with revisions left for the background:\n{}",
                    migrator.name(),
                    ModelMismatchException.lines(diff));
        } catch (NoModelException none) {
            LOG.debug("{}", none.problem());
        }
    }
}
