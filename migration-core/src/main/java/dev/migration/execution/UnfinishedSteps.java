package dev.migration.execution;

import dev.migration.plan.MigrationStep;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps that were begun and did not end well, by revision; what a run has to know before it begins them again. */
record UnfinishedSteps(Map<String, HistoryEntry> entries) {

    static final UnfinishedSteps NONE = new UnfinishedSteps(Map.of());

    static UnfinishedSteps read(HistoryTable history, JdbcClient jdbc) {
        return new UnfinishedSteps(history.unfinished(jdbc).stream()
                .collect(Collectors.toMap(HistoryEntry::revision, Function.identity(), (earlier, later) -> later)));
    }

    /** Whether the step was begun, on the same way, and did not end. */
    boolean contains(MigrationStep step) {
        HistoryEntry entry = step.revision().map(entries::get).orElse(null);
        return entry != null && entry.direction() == step.direction();
    }

    /** Where the step goes on; at its beginning unless it was stopped on the same way. */
    ResumePoint resumePoint(MigrationStep step) {
        return contains(step) ? ResumePoint.of(step.revision().map(entries::get).orElseThrow()) : ResumePoint.BEGINNING;
    }
}
