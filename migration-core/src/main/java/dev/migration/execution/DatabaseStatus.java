package dev.migration.execution;

import dev.migration.backfill.BackfillProgress;
import java.util.List;

/**
 * All there is to say of one database: what {@code /actuator/migrations} shows.
 *
 * @param database the migrator's name
 * @param current the rows of the version table
 * @param heads the heads of the scripts
 * @param pending revisions that an upgrade to the target would apply, in order
 * @param revisions every revision, newest first
 * @param history newest first, at most the number that was asked for
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
        List<RevisionStatus> revisions,
        List<HistoryEntry> history,
        List<BackfillProgress> backfills) {

    /** One without a backfill on its way. */
    public DatabaseStatus(
            String database,
            DatabaseState state,
            String dialect,
            String databaseVersion,
            List<String> current,
            List<String> heads,
            List<String> pending,
            List<RevisionStatus> revisions,
            List<HistoryEntry> history) {
        this(database, state, dialect, databaseVersion, current, heads, pending, revisions, history, List.of());
    }

    public DatabaseStatus {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        pending = List.copyOf(pending);
        revisions = List.copyOf(revisions);
        history = List.copyOf(history);
        backfills = List.copyOf(backfills);
    }
}
