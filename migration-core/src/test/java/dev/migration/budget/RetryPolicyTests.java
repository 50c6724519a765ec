package dev.migration.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTests {

    private final RetryPolicy policy = new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofSeconds(3));

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(it -> policy.pauseAfter(it, 1)))
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(3));
        assertThat(policy.pauseAfter(1_000, 1)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void halfOfAPauseIsLeftToLuck() {
        assertThat(policy.pauseAfter(2, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(policy.pauseAfter(2, 0.5)).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void noAttemptAtAllIsRefused() {
        assertThatExceptionOfType(RetryPolicy.InvalidRetryPolicyException.class)
                .isThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO))
                .satisfies(it -> assertThat(it.remedy()).contains("`migration.retry.attempts` to 1 or more"));
    }
}
