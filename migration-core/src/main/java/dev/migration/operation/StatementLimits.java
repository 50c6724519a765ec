package dev.migration.operation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a statement may wait for a lock of the database, and how long it may take. What is {@code null} is not said here;
 * zero means without an end.
 */
public record StatementLimits(@Nullable Duration lockTimeout, @Nullable Duration statementTimeout) {

    public static final StatementLimits NONE = new StatementLimits(null, null);

    public StatementLimits {
        requirePositive(lockTimeout, "lock-timeout");
        requirePositive(statementTimeout, "statement-timeout");
    }

    public static StatementLimits ofLocks(Duration timeout) {
        return new StatementLimits(timeout, null);
    }

    public static StatementLimits ofStatements(Duration timeout) {
        return new StatementLimits(null, timeout);
    }

    /** These, and the outer ones where they are silent. */
    public StatementLimits within(StatementLimits outer) {
        return new StatementLimits(
                lockTimeout != null ? lockTimeout : outer.lockTimeout,
                statementTimeout != null ? statementTimeout : outer.statementTimeout);
    }

    /** Whether they say nothing. */
    public boolean isEmpty() {
        return lockTimeout == null && statementTimeout == null;
    }

    private static void requirePositive(@Nullable Duration timeout, String name) {
        if (timeout != null && timeout.isNegative()) {
            throw new NegativeTimeoutException(name, timeout);
        }
    }
}
