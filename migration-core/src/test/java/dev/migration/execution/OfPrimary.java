package dev.migration.execution;

import dev.migration.budget.Budget;
import dev.migration.drift.DriftPolicy;
import dev.migration.schema.NamingConvention;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The options of a database called {@code primary} with nothing out of the ordinary, which waits a second for others. */
final class OfPrimary {

    static final ExecutionOptions OPTIONS = new ExecutionOptions(
            "primary",
            null,
            "migration_version",
            "migration_history",
            TransactionMode.PER_REVISION,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            null,
            Budget.DEFAULT,
            null,
            Map.of(),
            NamingConvention.none(),
            DriftPolicy.defaults(),
            List.of());

    private OfPrimary() {}
}
