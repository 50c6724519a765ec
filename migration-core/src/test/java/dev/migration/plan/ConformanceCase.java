package dev.migration.plan;

import dev.migration.revision.Revision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One recorded question to Alembic and its answer, as the JSON has it. */
record ConformanceCase(Map<String, @Nullable Object> json) {

    String name() {
        return text("name");
    }

    String operation() {
        return text("op");
    }

    List<Revision> revisions() {
        return maps(json.get("revisions")).stream()
                .map(ConformanceCase::revision)
                .toList();
    }

    private static Revision revision(Map<String, @Nullable Object> json) {
        return new Revision(
                String.valueOf(json.get("revision")),
                strings(json.get("down_revision")),
                strings(json.get("depends_on")),
                strings(json.get("branch_labels")),
                List.of(),
                String.valueOf(json.get("message")),
                null);
    }

    List<String> current() {
        return strings(json.get("current"));
    }

    boolean has(String key) {
        return json.get(key) != null;
    }

    boolean is(String key) {
        return Boolean.TRUE.equals(json.get(key));
    }

    boolean option(String key) {
        return json.get("options") instanceof Map<?, ?> options && Boolean.TRUE.equals(options.get(key));
    }

    String text(String key) {
        return String.valueOf(json.get(key));
    }

    /** A single text or a list of texts; none when it is missing. */
    List<String> texts(String key) {
        Object value = json.get(key);
        return value instanceof String text ? List.of(text) : strings(value);
    }

    boolean isNondeterministic() {
        return is("nondeterministic");
    }

    /** The answers that Alembic gave: one, or one for each hash seed. */
    List<Map<String, @Nullable Object>> expected() {
        return json.containsKey("expect_any") ? maps(json.get("expect_any")) : List.of(map(json.get("expect")));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, @Nullable Object>>) value;
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(@Nullable Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
