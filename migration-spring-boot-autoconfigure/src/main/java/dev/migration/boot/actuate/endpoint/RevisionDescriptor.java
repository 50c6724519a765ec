package dev.migration.boot.actuate.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migration.execution.RevisionStatus;
import dev.migration.revision.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * One revision as one database sees it.
 *
 * @param changed whether the script is other than it was when it was applied
 * @param executionTime in milliseconds
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RevisionDescriptor(
        String revision,
        List<String> downRevisions,
        List<String> dependsOn,
        List<String> branchLabels,
        List<String> tags,
        String message,
        String type,
        String location,
        boolean head,
        boolean background,
        String state,
        boolean changed,
        @Nullable Instant appliedAt,
        @Nullable Long executionTime)
        implements OperationResponseBody {

    static RevisionDescriptor of(RevisionStatus status) {
        Revision revision = status.revision();
        return new RevisionDescriptor(
                revision.id(),
                revision.downRevisions(),
                revision.dependsOn(),
                revision.branchLabels(),
                revision.tags(),
                revision.message(),
                status.type().name().toLowerCase(Locale.ROOT),
                status.location(),
                status.head(),
                revision.background(),
                status.state().name(),
                status.changed(),
                status.appliedAt(),
                status.executionTime() == null ? null : status.executionTime().toMillis());
    }
}
