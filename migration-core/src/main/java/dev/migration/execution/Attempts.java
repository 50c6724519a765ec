package dev.migration.execution;

import dev.migration.budget.RetryPolicy;
import dev.migration.dialect.Interference;
import dev.migration.script.Script;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whether a revision that was rolled back is tried again, and waits until then. */
final class Attempts {

    private static final Logger logger = LoggerFactory.getLogger(Attempts.class);

    private final String database;

    private final RetryPolicy policy;

    Attempts(String database, RetryPolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    /** Whether it is tried again; an interrupt while it waits says no. */
    boolean pauseAfter(Script script, Hindrance hindrance, Exception failure) {
        if (!hindrance.interference().filter(Interference::isPassing).isPresent()
                || hindrance.attempts() >= policy.attempts()) {
            return false;
        }
        Duration pause = policy.pauseAfter(
                hindrance.attempts(), ThreadLocalRandom.current().nextDouble());
        logger.warn(
                "Attempt {} of {} at '{}' in {} was rolled back, because others were in its way; the next is in {} ms."
                        + " {}{}",
                hindrance.attempts(),
                policy.attempts(),
                script.revision().id(),
                database,
                pause.toMillis(),
                SqlMessages.describe(failure),
                hindrance.blockers().map(it -> " Blocked by: " + it).orElse(""));
        try {
            Pause.millis(
                    pause.toMillis(),
                    "waiting to try '%s' again".formatted(script.revision().id()));
            return true;
        } catch (RunInterruptedException interrupted) {
            logger.debug("Not tried again", interrupted);
            return false;
        }
    }
}
