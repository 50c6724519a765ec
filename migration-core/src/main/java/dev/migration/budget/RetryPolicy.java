package dev.migration.budget;

import dev.migration.error.MigrationException;
import java.time.Duration;

/**
 * How often a revision is tried whose transaction others have stopped, and how long it waits in between: each time twice as
 * long, and less regularly than that, so that two that stop each other do not meet again.
 *
 * @param attempts in all; 1 tries nothing again
 * @param pause before the second
 * @param maxPause the longest
 */
public record RetryPolicy(int attempts, Duration pause, Duration maxPause) {

    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(30));

    public static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    public RetryPolicy {
        if (attempts < 1 || pause.isNegative() || maxPause.isNegative()) {
            throw new InvalidRetryPolicyException(attempts, pause, maxPause);
        }
    }

    /**
     * How long to wait after so many attempts.
     *
     * @param luck from 0 to 1; half of the pause depends on it
     */
    public Duration pauseAfter(int attempt, double luck) {
        int doublings = Math.min(attempt - 1, 20);
        long longest = Math.min(pause.toMillis() << doublings, maxPause.toMillis());
        return Duration.ofMillis(Math.round(longest * (0.5 + luck / 2)));
    }

    /** Attempts or pauses that make no sense. */
    public static final class InvalidRetryPolicyException extends MigrationException {

        private InvalidRetryPolicyException(int attempts, Duration pause, Duration maxPause) {
            super(
                    "A revision cannot be tried %d times with pauses from %s to %s."
                            .formatted(attempts, pause, maxPause),
                    "Set `migration.retry.attempts` to 1 or more, and the pauses to no less than 0.");
        }
    }
}
