package dev.migration.boot.actuate.endpoint;

import dev.migration.backfill.BackfillProgress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a backfill has come.
 *
 * @param percent an estimate; {@code null} while there is nothing to go by
 * @param updatedAt when its last batch was done
 */
public record BackfillDescriptor(
        String revision,
        String table,
        long rowsDone,
        long rowsTotal,
        @Nullable Integer percent,
        Instant startedAt,
        Instant updatedAt) {

    static BackfillDescriptor of(BackfillProgress progress) {
        return new BackfillDescriptor(
                progress.revision(),
                progress.table(),
                progress.rowsDone(),
                progress.rowsTotal(),
                progress.percent().isPresent() ? progress.percent().getAsInt() : null,
                progress.started(),
                progress.updated());
    }
}
