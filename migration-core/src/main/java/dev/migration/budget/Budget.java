package dev.migration.budget;

import dev.migration.operation.StatementLimits;
import java.time.Duration;

/**
 * What the statements of one database's scripts may cost.
 *
 * @param limits for scripts that set none of their own
 * @param retry of revisions that others have stopped
 * @param reportAfter how long a statement runs before the log says what it waits for or how far it is; zero for never
 */
public record Budget(StatementLimits limits, RetryPolicy retry, Duration reportAfter) {

    public static final Budget DEFAULT = new Budget(StatementLimits.NONE, RetryPolicy.DEFAULT, Duration.ofSeconds(5));

    public Budget withLimits(StatementLimits newLimits) {
        return new Budget(newLimits, retry, reportAfter);
    }

    public Budget withRetry(RetryPolicy newRetry) {
        return new Budget(limits, newRetry, reportAfter);
    }

    public Budget withReportAfter(Duration newReportAfter) {
        return new Budget(limits, retry, newReportAfter);
    }
}
