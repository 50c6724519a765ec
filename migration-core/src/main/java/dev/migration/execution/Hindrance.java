package dev.migration.execution;

import dev.migration.dialect.Interference;
import java.util.Optional;

/**
 * What others had to do with a failure.
 *
 * @param interference empty if nothing
 * @param blockers who held what the last statement waited for, as far as somebody has looked
 * @param attempts how often it was tried
 */
record Hindrance(Optional<Interference> interference, Optional<String> blockers, int attempts) {

    static final Hindrance NONE = new Hindrance(Optional.empty(), Optional.empty(), 1);

    /** What a report says beside what the database said; empty or with a line break at its end. */
    String evidence() {
        String tried = attempts > 1 ? "Tried: %d times.\n".formatted(attempts) : "";
        String blocked = interference.isPresent()
                ? blockers.map(it -> "Blocked by: " + it + "\n").orElse("")
                : "";
        return blocked + tried;
    }

    /** What to do, if it is not the script that is wrong. */
    Optional<String> remedy(boolean isJava, String goesOn) {
        String lock = isJava ? "`@Revision(lockTimeout = \"30s\")`" : "`-- lock-timeout: 30s`";
        String time = isJava ? "`@Revision(statementTimeout = \"1h\")`" : "`-- statement-timeout: 1h`";
        return interference.map(it -> switch (it) {
            case LOCK ->
                "Start again when the other session is done, or end it%s; the script is not to blame. How long a statement"
                                .formatted(goesOn)
                        + " waits is set by `migration.lock-timeout`, or " + lock + " in the script.";
            case CONFLICT ->
                "Start again%s; the script is not to blame. How often that is tried is set by".formatted(goesOn)
                        + " `migration.retry.attempts`.";
            case TIME ->
                "Start again%s, with more time if that is what it takes: `migration.statement-timeout`, or "
                                .formatted(goesOn)
                        + time + " in the script.";
        });
    }
}
