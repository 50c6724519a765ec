package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeartbeatTests {

    private static final Duration PERIOD = Duration.ofMillis(20);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void beatThatFailsIsFollowedByAnother() {
        AtomicInteger beats = new AtomicInteger();

        try (Heartbeat heartbeat = new Heartbeat(() -> {
            beats.incrementAndGet();
            throw new IllegalStateException("not this time");
        })) {
            heartbeat.start(PERIOD);

            await().atMost(PATIENCE).until(() -> beats.get() > 2);
        }
    }

    @Test
    void beatThatIsUnderWayIsNotInterruptedByTheEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        AtomicBoolean isWhole = new AtomicBoolean();

        try (Heartbeat heartbeat = new Heartbeat(() -> {
            begun.countDown();
            isWhole.set(isUninterrupted(closed));
        })) {
            heartbeat.start(PERIOD);
            begun.await();
        }
        closed.countDown();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(isWhole).isTrue());
    }

    private static boolean isUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
