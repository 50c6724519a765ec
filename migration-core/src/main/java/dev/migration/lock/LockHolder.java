package dev.migration.lock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the lock of a database at this moment.
 *
 * @param owner {@code null} where the process did not tell, or could not
 * @param session what the server shows of the session that the lock belongs to; {@code null} where it belongs to none
 * @param since when the lock was taken, by the database's clock; {@code null} where nobody knows
 * @param age how long ago that was
 * @param progress how far it had come a few seconds ago; {@code null} while there is nothing to tell
 */
public record LockHolder(
        @Nullable LockOwner owner,
        @Nullable String session,
        @Nullable Instant since,
        @Nullable Duration age,
        @Nullable LockProgress progress) {

    /** Of a session about which the server alone tells. */
    public static LockHolder ofSession(String session) {
        return new LockHolder(null, session, null, null, null);
    }

    /** All that is known, as part of a sentence. */
    public String describe() {
        List<String> parts = new ArrayList<>();
        if (owner != null) {
            parts.add(owner.describe());
        }
        if (since != null && age != null) {
            parts.add("since %s (%d s)".formatted(since, age.toSeconds()));
        }
        if (progress != null) {
            parts.add(progress.describe());
        }
        if (session != null) {
            parts.add(parts.isEmpty() ? session : "in the database " + session);
        }
        return parts.isEmpty() ? "another session" : String.join(", ", parts);
    }
}
