package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import dev.migration.lock.LockHolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of one database: what {@code /actuator/migrations} shows.
 *
 * @param database the migrator's name
 * @param current the rows of the version table
 * @param heads the heads of the scripts
 * @param pending revisions that an upgrade to the target would apply, in order
 * @param missing applied revisions that no script has any more; rows of the version table are in {@code current} alone
 * @param revisions every revision, newest first
 * @param history newest first, at most the number that was asked for
 * @param lock who migrates it at this moment; {@code null} while nobody does
 * @param backfills how far those have come that were begun by revisions that are pending
 */
public record DatabaseStatus(
        String database,
        DatabaseState state,
        String dialect,
        String databaseVersion,
        List<String> current,
        List<String> heads,
        List<String> pending,
        List<String> missing,
        List<RevisionStatus> revisions,
        List<HistoryEntry> history,
        @Nullable LockHolder lock,
        List<BackfillProgress> backfills) {

    public DatabaseStatus {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        missing = List.copyOf(missing);
        revisions = List.copyOf(revisions);
        history = List.copyOf(history);
        backfills = List.copyOf(backfills);
    }
}
