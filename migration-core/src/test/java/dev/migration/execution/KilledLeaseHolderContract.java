package dev.migration.execution;

import java.time.Duration;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The lock is a lease, and outlives its holder by as long as that lasts: too long for every build. */
@EnabledIfSystemProperty(
        named = "locks",
        matches = "all",
        disabledReason = "NOT RUN: takes 20 seconds on each database: ./mvnw verify -Dlocks=all")
abstract class KilledLeaseHolderContract extends KilledHolderContract {

    @Override
    final Duration afterlife() {
        return LeaseDatabaseLock.LEASE.plusSeconds(15);
    }
}
