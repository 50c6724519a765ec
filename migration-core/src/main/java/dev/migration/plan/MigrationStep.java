package dev.migration.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One revision applied or reverted, or one stamp, with what it does to the version table.
 *
 * @param scriptRevision the revision whose script runs; {@code null} for a stamp
 * @param from the revisions that it leaves, in the order in which the script declares them
 * @param to the revisions that it leads to, in the order in which the script declares them
 * @param headsAfter the rows of the version table after this step
 */
public record MigrationStep(
        Direction direction,
        @Nullable String scriptRevision,
        List<String> from,
        List<String> to,
        List<VersionChange> versionChanges,
        Heads headsAfter) {

    public MigrationStep {
        from = List.copyOf(from);
        to = List.copyOf(to);
        versionChanges = List.copyOf(versionChanges);
    }

    /** The revision whose script runs; empty for a stamp. */
    public Optional<String> revision() {
        return Optional.ofNullable(scriptRevision);
    }
}
