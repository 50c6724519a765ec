package dev.migration.boot.autoconfigure;

import dev.migration.Migrator;
import dev.migration.NoModelException;
import dev.migration.diff.SchemaDiff;
import dev.migration.error.MigrationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares a database that has been migrated with its model. */
final class ModelCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCheck.class);

    private ModelCheck() {}

    /** @throws ModelMismatchException if something differs and that is a failure */
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
            if (!diff.isEmpty()) {
                throw new ModelMismatchException(migrator.name(), diff);
            }
        } catch (NoModelException none) {
            LOG.debug("{}", none.problem());
        }
    }
}
