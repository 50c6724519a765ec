package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.lock.LockHolder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockWaitTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void whoFindsTheLockFreeAsksNothingElse() throws SQLException {
        Optional<String> answer = LockWait.acquire(new Lock(true), "primary", LONG, () -> {
            throw new IllegalStateException("asked");
        });

        assertThat(answer).isEmpty();
    }

    @Test
    void whoWaitsGetsTheLockWhenItIsFree() throws SQLException {
        Lock lock = new Lock(false, false, true);

        Optional<String> answer = LockWait.acquire(lock, "primary", LONG, Optional::empty);

        assertThat(answer).isEmpty();
        assertThat(lock.answers).isEmpty();
    }

    @Test
    void whoWaitsNeedsNoLockForWhatIsDoneMeanwhile() throws SQLException {
        Deque<Optional<String>> answers =
                new ArrayDeque<>(List.of(Optional.empty(), Optional.empty(), Optional.of("done")));

        Optional<String> answer = LockWait.acquire(new Lock(), "primary", LONG, answers::remove);

        assertThat(answer).contains("done");
    }

    @Test
    void whoWaitsTooLongIsToldWhoHasTheLock() {
        assertThatExceptionOfType(LockTimeoutException.class)
                .isThrownBy(() -> LockWait.acquire(new Lock(), "primary", Duration.ZERO, Optional::empty))
                .satisfies(it -> assertThat(it.problem()).contains("somebody else"));
    }

    /** Answers in this order, and never is free after that. */
    private static final class Lock implements DatabaseLock {

        private final Deque<Boolean> answers;

        Lock(Boolean... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public boolean tryAcquire() {
            return !answers.isEmpty() && answers.remove();
        }

        @Override
        public Optional<LockHolder> holder() {
            return Optional.of(LockHolder.ofSession("somebody else"));
        }

        @Override
        public RunProgress progress() {
            return new RunProgress();
        }

        @Override
        public void verify(Session migrating) {
            throw new LockLostException("primary", "never held");
        }

        @Override
        public void close() {
            answers.clear();
        }
    }
}
