package dev.migration.tenant;

import java.time.Duration;

/**
 * How a fleet goes about its tenants.
 *
 * @param parallelism how many tenants are worked on at once, by a run and by first uses; each takes two connections of the pool
 * @param canaries how many of those with something to do go first, one after the other; one that fails stops the run
 * @param failureBudget how many tenants may fail before no others are begun
 * @param attempts how often a tenant is tried whose failure may pass, such as a lost connection or a deadlock
 * @param retryPause how long to leave such a tenant alone before the next attempt
 * @param createSchemas whether the schema of a tenant is created where there is none
 */
public record FleetOptions(
        int parallelism,
        int canaries,
        FailureBudget failureBudget,
        int attempts,
        Duration retryPause,
        boolean createSchemas) {

    public FleetOptions {
        require(parallelism >= 1, "parallelism", parallelism, "1 or more");
        require(canaries >= 0, "canaries", canaries, "0 or more");
        require(attempts >= 1, "attempts", attempts, "1 or more");
        require(!retryPause.isNegative(), "retry-pause", retryPause, "0s or longer");
    }

    /** Four at once, after one canary; a tenth may fail; three attempts, five seconds apart; schemas are not created. */
    public static FleetOptions defaults() {
        return new FleetOptions(4, 1, FailureBudget.percent(10), 3, Duration.ofSeconds(5), false);
    }

    public FleetOptions withParallelism(int newParallelism) {
        return new FleetOptions(newParallelism, canaries, failureBudget, attempts, retryPause, createSchemas);
    }

    public FleetOptions withCanaries(int newCanaries) {
        return new FleetOptions(parallelism, newCanaries, failureBudget, attempts, retryPause, createSchemas);
    }

    public FleetOptions withFailureBudget(FailureBudget newFailureBudget) {
        return new FleetOptions(parallelism, canaries, newFailureBudget, attempts, retryPause, createSchemas);
    }

    public FleetOptions withAttempts(int newAttempts) {
        return new FleetOptions(parallelism, canaries, failureBudget, newAttempts, retryPause, createSchemas);
    }

    public FleetOptions withRetryPause(Duration newRetryPause) {
        return new FleetOptions(parallelism, canaries, failureBudget, attempts, newRetryPause, createSchemas);
    }

    public FleetOptions withCreateSchemas(boolean newCreateSchemas) {
        return new FleetOptions(parallelism, canaries, failureBudget, attempts, retryPause, newCreateSchemas);
    }

    private static void require(boolean isRight, String option, Object value, String right) {
        if (!isRight) {
            throw new InvalidTenantException(
                    "`%s` of the tenants cannot be %s.".formatted(option, value), "Set it to %s.".formatted(right));
        }
    }
}
