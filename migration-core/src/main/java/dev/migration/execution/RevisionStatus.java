package dev.migration.execution;

import dev.migration.revision.Revision;
import dev.migration.script.ScriptType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision as one database sees it.
 *
 * @param head whether no revision follows it
 * @param appliedAt when it was last applied; {@code null} when it was not, or by somebody who keeps no history
 * @param changed whether the script's checksum is another one than when it was applied
 */
public record RevisionStatus(
        Revision revision,
        ScriptType type,
        String location,
        boolean head,
        RevisionState state,
        @Nullable Instant appliedAt,
        @Nullable Duration executionTime,
        boolean changed) {}
