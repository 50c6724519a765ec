package dev.migration.cli;

import dev.migration.error.MigrationException;
import dev.migration.plan.Heads;

/** Somebody else moved the database while a plan was looked at. */
final class PlanChangedException extends MigrationException {

    PlanChangedException(String database, Heads confirmed, Heads found) {
        super(
                "The database '%s' has moved since its plan was shown: from %s to %s."
                        .formatted(database, StepLine.heads(confirmed), StepLine.heads(found)),
                "Nothing was done. Start again and look at the new plan.");
    }
}
