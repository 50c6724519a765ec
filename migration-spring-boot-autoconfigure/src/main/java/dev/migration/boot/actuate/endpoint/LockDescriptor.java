package dev.migration.boot.actuate.endpoint;

import dev.migration.lock.LockHolder;
import dev.migration.lock.LockOwner;
import dev.migration.lock.LockProgress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who migrates a database at this moment. What nobody knows is left out.
 *
 * @param process its number on that host
 * @param session what the server shows of the session that has the lock
 * @param age in milliseconds
 */
public record LockDescriptor(
        @Nullable String host,
        @Nullable Long process,
        @Nullable String application,
        @Nullable String applicationVersion,
        @Nullable String session,
        @Nullable Instant since,
        @Nullable Long age,
        @Nullable ProgressDescriptor progress) {

    static @Nullable LockDescriptor of(@Nullable LockHolder holder) {
        if (holder == null) {
            return null;
        }
        LockOwner owner = holder.owner();
        return new LockDescriptor(
                owner == null ? null : owner.host(),
                owner == null ? null : owner.process(),
                owner == null ? null : owner.application(),
                owner == null ? null : owner.applicationVersion(),
                holder.session(),
                holder.since(),
                holder.age() == null ? null : holder.age().toMillis(),
                ProgressDescriptor.of(holder.progress()));
    }

    /**
     * How far it had come a few seconds ago.
     *
     * @param statements {@code null} where it is not known how many the script has
     */
    public record ProgressDescriptor(
            String revision, int step, int steps, int statement, @Nullable Integer statements) {

        static @Nullable ProgressDescriptor of(@Nullable LockProgress progress) {
            return progress == null
                    ? null
                    : new ProgressDescriptor(
                            progress.revision(),
                            progress.step(),
                            progress.steps(),
                            progress.statement(),
                            progress.statements() == 0 ? null : progress.statements());
        }
    }
}
