package dev.migration.dialect;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a session that limits how long something may take: how it is read, set and put back.
 *
 * @param query asks for its value, as an assignment would write it; {@code null} where nobody can
 * @param assignment sets it, with {@code %s} for the value
 * @param localAssignment the same until the transaction ends; {@code null} where there is no such thing
 * @param value writes a timeout, zero being none
 * @param initial what a session begins with, as far as anybody knows
 */
public record TimeoutSetting(
        @Nullable String query,
        String assignment,
        @Nullable String localAssignment,
        Function<Duration, String> value,
        String initial) {

    public static TimeoutSetting of(String query, String assignment, Function<Duration, String> value) {
        return new TimeoutSetting(query, assignment, null, value, "default");
    }

    /** For a database that does not tell its value. */
    public static TimeoutSetting unreadable(String assignment, Function<Duration, String> value) {
        return new TimeoutSetting(null, assignment, null, value, "default");
    }

    public TimeoutSetting withLocal(String newLocalAssignment) {
        return new TimeoutSetting(query, assignment, newLocalAssignment, value, initial);
    }

    public TimeoutSetting withInitial(String newInitial) {
        return new TimeoutSetting(query, assignment, localAssignment, value, newInitial);
    }

    public Optional<String> reading() {
        return Optional.ofNullable(query);
    }

    /** Whether what is set in a transaction ends with it. */
    public boolean hasLocal() {
        return localAssignment != null;
    }

    /** @param local until the transaction ends, where there is such a thing */
    public String assign(String text, boolean local) {
        return (local && localAssignment != null ? localAssignment : assignment).formatted(text);
    }

    /** Milliseconds as a number, with the word for no end. */
    public static Function<Duration, String> milliseconds(String none) {
        return it -> it.isZero() ? none : String.valueOf(Math.max(1, Math.min(it.toMillis(), Integer.MAX_VALUE)));
    }

    /** Whole seconds, rounded up, with the word for no end and the most that the database takes. */
    public static Function<Duration, String> seconds(String none, long most) {
        return it -> it.isZero() ? none : String.valueOf(Math.min(ceil(it), most));
    }

    /** Rounded up, so that a limit below a second is not taken for none. */
    public static long ceil(Duration timeout) {
        return timeout.plusMillis(999).toSeconds();
    }
}
