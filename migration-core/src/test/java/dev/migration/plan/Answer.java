package dev.migration.plan;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What we say to a case: a result, or the failure that we report. */
record Answer(Map<String, @Nullable Object> result, @Nullable MigrationException failure) {

    static Answer to(ConformanceCase question) {
        try {
            return new Answer(CaseRunner.answer(question), null);
        } catch (MigrationException failure) {
            return new Answer(Map.of(), failure);
        }
    }

    boolean failsWith(Class<?>... kinds) {
        return List.of(kinds).stream().anyMatch(kind -> kind.isInstance(failure));
    }

    List<Map<String, @Nullable Object>> steps() {
        return ConformanceCase.maps(result.get("steps"));
    }

    List<String> strings(String key) {
        return ConformanceCase.strings(result.get(key));
    }

    @Override
    public String toString() {
        return failure == null ? result.toString() : failure.getClass().getSimpleName() + ": " + failure.problem();
    }
}
