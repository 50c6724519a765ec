package dev.migration.execution;

import dev.migration.plan.MigrationStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Steps that were begun and did not end well, by revision; what a run has to know before it begins them again. */
record UnfinishedSteps(Map<String, HistoryEntry> entries) {

    static final UnfinishedSteps NONE = new UnfinishedSteps(Map.of());

    /** @param history newest first: the last entry of a revision is what counts */
    static UnfinishedSteps of(List<HistoryEntry> history) {
        Map<String, HistoryEntry> last = new LinkedHashMap<>();
        history.forEach(it -> last.putIfAbsent(it.revision(), it));
        last.values().removeIf(it -> it.status() == HistoryStatus.SUCCEEDED);
        return new UnfinishedSteps(last);
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
