package dev.migration.operation;

import dev.migration.error.MigrationException;
import java.time.Duration;

/** A timeout that would be over before it begins. */
public final class NegativeTimeoutException extends MigrationException {

    NegativeTimeoutException(String name, Duration timeout) {
        super(
                "The %s is %s, which is less than nothing.".formatted(name, timeout),
                "Give it a time such as 5s, or 0 for no end.");
    }
}
