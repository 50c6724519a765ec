package dev.migration.boot.actuate.endpoint;

import dev.migration.execution.DatabaseStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database that answers.
 *
 * @param lock only there while the database is being migrated
 */
public record StatusDescriptor(
        String status,
        String dialect,
        String databaseVersion,
        List<String> current,
        List<String> heads,
        List<String> pending,
        List<String> missing,
        List<RevisionDescriptor> revisions,
        List<HistoryDescriptor> history,
        @Nullable LockDescriptor lock,
        List<BackfillDescriptor> backfills)
        implements DatabaseDescriptor {

    static StatusDescriptor of(DatabaseStatus status) {
        return new StatusDescriptor(
                status.state().name(),
                status.dialect(),
                status.databaseVersion(),
                status.current(),
                status.heads(),
                status.pending(),
                status.missing(),
                status.revisions().stream().map(RevisionDescriptor::of).toList(),
                status.history().stream().map(HistoryDescriptor::of).toList(),
                LockDescriptor.of(status.lock()),
                status.backfills().stream().map(BackfillDescriptor::of).toList());
    }

    Optional<RevisionDescriptor> revision(String id) {
        return revisions.stream().filter(it -> it.revision().equals(id)).findFirst();
    }
}
