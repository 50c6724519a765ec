package dev.migration.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LockHolderTests {

    private static final Instant SINCE = Instant.parse("2026-11-21T10:15:30.250Z");

    @Test
    void allThatIsKnownIsOneSentence() {
        LockHolder holder = new LockHolder(
                new LockOwner("web-1", 4711, "orders", "1.4"),
                "process 12",
                SINCE,
                Duration.ofSeconds(42),
                new LockProgress("9c41", 3, 20, 2, 7));

        assertThat(holder.describe())
                .isEqualTo("orders 1.4 on web-1, process 4711, since 2026-11-21T10:15:30.250Z (42 s),"
                        + " at revision '9c41' (3 of 20), statement 2 of 7, in the database process 12");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        LockOwner owner = new LockOwner("web-1", 4711, null, null);

        assertThat(new LockHolder(owner, null, SINCE, Duration.ZERO, null).describe())
                .isEqualTo("a process on web-1, process 4711, since 2026-11-21T10:15:30.250Z (0 s)");
        assertThat(LockHolder.ofSession("process 12").describe()).isEqualTo("process 12");
        assertThat(new LockHolder(null, null, null, null, null).describe()).isEqualTo("another session");
    }

    @Test
    void numberOfStatementsIsToldWhereItIsKnown() {
        assertThat(new LockProgress("9c41", 1, 1, 0, 7).describe()).isEqualTo("at revision '9c41' (1 of 1)");
        assertThat(new LockProgress("9c41", 1, 1, 2, 0).describe())
                .isEqualTo("at revision '9c41' (1 of 1), statement 2");
        assertThat(new LockProgress("9c41", 1, 1, 8, 7).describe())
                .isEqualTo("at revision '9c41' (1 of 1), statement 8");
    }
}
