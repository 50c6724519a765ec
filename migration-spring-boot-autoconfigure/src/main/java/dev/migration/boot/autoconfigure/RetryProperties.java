package dev.migration.boot.autoconfigure;

import dev.migration.budget.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How revisions are tried again that others have stopped: by a deadlock, or by holding a lock for too long.
 *
 * @param attempts How often a revision is tried in all, 3 by default. 1 tries nothing again.
 * @param pause How long to wait before the second attempt, 1 s by default. It doubles each time.
 * @param maxPause The longest pause, 30 s by default.
 */
public record RetryProperties(@Nullable Integer attempts, @Nullable Duration pause, @Nullable Duration maxPause) {

    /** These, and the inherited ones where they are silent. */
    RetryPolicy over(RetryPolicy inherited) {
        return new RetryPolicy(
                attempts != null ? attempts : inherited.attempts(),
                pause != null ? pause : inherited.pause(),
                maxPause != null ? maxPause : inherited.maxPause());
    }
}
