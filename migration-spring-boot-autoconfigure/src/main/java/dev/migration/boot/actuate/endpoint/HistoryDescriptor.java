package dev.migration.boot.actuate.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migration.execution.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that was begun, and how it ended.
 *
 * @param executionTime in milliseconds; {@code null} while it runs, or when its process died
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HistoryDescriptor(
        String revision,
        String direction,
        Instant startedAt,
        @Nullable Long executionTime,
        String status,
        String appliedBy) {

    static HistoryDescriptor of(HistoryEntry entry) {
        return new HistoryDescriptor(
                entry.revision(),
                entry.direction().name(),
                entry.started(),
                entry.executionTime().map(Duration::toMillis).orElse(null),
                entry.status().name(),
                entry.appliedBy());
    }
}
