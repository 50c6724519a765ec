package dev.migration.tenant;

import dev.migration.error.MigrationException;
import dev.migration.plan.Heads;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run did with one tenant.
 *
 * @param tenant its name
 * @param before where it stood; base where nobody knows
 * @param after where it stands now, as far as that is known: one that failed may have come further
 * @param steps how many steps ran
 * @param attempts how often it was tried
 * @param failure why it failed
 */
public record TenantResult(
        String tenant,
        TenantOutcome outcome,
        Heads before,
        Heads after,
        int steps,
        int attempts,
        Duration executionTime,
        Optional<MigrationException> failure) {

    /** Whether it is where it should be. */
    public boolean isDone() {
        return outcome == TenantOutcome.CHANGED || outcome == TenantOutcome.UNCHANGED;
    }
}
