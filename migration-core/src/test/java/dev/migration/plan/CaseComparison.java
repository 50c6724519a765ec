package dev.migration.plan;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares an answer of ours with a recorded one. */
final class CaseComparison {

    private CaseComparison() {}

    /** What differs; empty when nothing does. */
    static Optional<String> difference(Map<String, @Nullable Object> expected, Answer answer) {
        MigrationException failure = answer.failure();
        if (expected.containsKey("error")) {
            boolean same = failure != null
                    && ErrorKind.of(ConformanceCase.map(expected.get("error")))
                            .filter(it -> it.covers(failure))
                            .isPresent();
            return same ? Optional.empty() : Optional.of("error");
        }
        if (failure != null) {
            return Optional.of("error");
        }
        return expected.keySet().stream()
                .filter(key -> !key.equals("warnings"))
                .filter(key -> !equal(key, expected.get(key), answer.result().get(key)))
                .findFirst();
    }

    private static boolean equal(String key, @Nullable Object expected, @Nullable Object actual) {
        return switch (key) {
            case "steps" -> equalSteps(ConformanceCase.maps(expected), ConformanceCase.maps(actual));
            case "revisions" -> withoutBase(expected).equals(actual);
            default -> Objects.equals(expected, actual);
        };
    }

    /** Base is recorded as null, and is no revision for us. */
    private static List<String> withoutBase(@Nullable Object revisions) {
        return ConformanceCase.strings(revisions).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean equalSteps(
            List<Map<String, @Nullable Object>> expected, List<Map<String, @Nullable Object>> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!equalStep(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalStep(Map<String, @Nullable Object> expected, Map<String, @Nullable Object> actual) {
        return expected.keySet().stream().allMatch(key -> switch (key) {
            case "heads_after", "from", "to" -> sorted(expected.get(key)).equals(sorted(actual.get(key)));
            case "version_ops_unordered" -> counts(actual.get("version_ops")).equals(expected.get(key));
            default -> Objects.equals(expected.get(key), actual.get(key));
        });
    }

    private static List<String> sorted(@Nullable Object list) {
        return ConformanceCase.strings(list).stream().sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(@Nullable Object changes) {
        List<List<String>> words = (List<List<String>>) Objects.requireNonNull(changes);
        return Map.of(
                "n_insert", count(words, "insert"),
                "n_delete", count(words, "delete"),
                "n_update", count(words, "update"));
    }

    private static int count(List<List<String>> changes, String word) {
        return (int)
                changes.stream().filter(change -> change.get(0).equals(word)).count();
    }
}
