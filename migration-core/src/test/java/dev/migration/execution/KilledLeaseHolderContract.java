package dev.migration.execution;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;

/** The lock is a lease, and outlives its holder by as long as that lasts: too long for every build. */
abstract class KilledLeaseHolderContract extends KilledHolderContract {

    @BeforeAll
    static void runWhenAskedFor() {
        assumeTrue(
                "all".equals(System.getProperty("locks")),
                "NOT RUN: takes 20 seconds on each database: ./mvnw verify -Dlocks=all");
    }

    @Override
    final Duration afterlife() {
        return LeaseDatabaseLock.LEASE.plusSeconds(15);
    }
}
