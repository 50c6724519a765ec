package dev.migration.script;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.revision.Revision;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One recorded call of {@code revision} or {@code merge}, or one file name, and the same of ours. */
record CommandCase(Map<String, @Nullable Object> json) {

    String name() {
        return String.valueOf(json.get("name"));
    }

    /** What Alembic answered, with our suffix. */
    Map<String, @Nullable Object> expected() {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>(map("expect"));
        if (expected.containsKey("error")) {
            return Map.of("refused", true);
        }
        expected.computeIfPresent("file", (key, file) -> String.valueOf(file).replaceFirst("\\.py$", ".sql"));
        return expected;
    }

    /** What we answer. */
    Map<String, @Nullable Object> actual(Path folder) throws IOException {
        if ("filename".equals(json.get("command"))) {
            return Map.of("file", fileName() + ".sql");
        }
        writeScripts(folder);
        List<Path> before = list(folder);
        try {
            return describe(write(migrator(folder)), folder);
        } catch (MigrationException refusal) {
            return list(folder).equals(before)
                    ? Map.of("refused", true)
                    : Map.of("refused", true, "left behind", list(folder));
        }
    }

    private String fileName() {
        Map<String, @Nullable Object> args = map("args");
        FileNameTemplate template = new FileNameTemplate(
                String.valueOf(args.get("file_template")), (int) number(args, "truncate_slug_length"), ZoneOffset.UTC);
        return template.fill(
                String.valueOf(args.get("rev_id")),
                Objects.toString(args.get("message"), ""),
                OffsetDateTime.parse(String.valueOf(args.get("create_date"))).toInstant());
    }

    private static long number(Map<String, @Nullable Object> args, String key) {
        return ((Number) Objects.requireNonNull(args.get(key))).longValue();
    }

    private static Migrator migrator(Path folder) {
        return Migrator.builder(new DriverManagerDataSource("jdbc:none"))
                .locations("file:" + folder)
                .build();
    }

    private Path write(Migrator migrator) {
        Map<String, @Nullable Object> args = map("args");
        NewRevision request = NewRevision.of(Objects.toString(args.get("message"), ""))
                .withId(Objects.toString(args.get("rev_id"), "new99999"))
                .withSplice(Boolean.TRUE.equals(args.get("splice")))
                .withBranchLabels(strings(args.get("branch_label")))
                .withDependsOn(strings(args.get("depends_on")));
        if ("merge".equals(json.get("command"))) {
            return migrator.merge(strings(args.get("revisions")), request);
        }
        List<String> heads = strings(args.get("head"));
        return migrator.revision(heads.isEmpty() ? request : request.withHeads(heads));
    }

    private static Map<String, @Nullable Object> describe(Path file, Path folder) {
        Migrator migrator = migrator(folder);
        RevisionGraph graph = migrator.graph();
        Revision revision = graph.revisions().stream()
                .filter(it -> file.getFileName().toString().contains(it.id()))
                .findFirst()
                .orElseThrow();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("revision", revision.id());
        answer.put("down_revision", revision.downRevisions());
        answer.put("branch_labels", revision.branchLabels());
        answer.put("depends_on", revision.dependsOn());
        answer.put("file", folder.relativize(file).toString());
        answer.put("doc", revision.message());
        answer.put(
                "heads_after",
                graph.heads().stream().map(RevisionNode::id).sorted().toList());
        return answer;
    }

    private void writeScripts(Path folder) throws IOException {
        for (Map<String, @Nullable Object> revision : revisions()) {
            String script =
                    "-- %s\n-- revision: %s\n-- down-revision: %s\n-- branch-labels: %s\n-- depends-on: %s\n\n-- migrate:upgrade\n"
                            .formatted(
                                    revision.get("message"),
                                    revision.get("revision"),
                                    String.join(", ", strings(revision.get("down_revision"))),
                                    String.join(", ", strings(revision.get("branch_labels"))),
                                    String.join(", ", strings(revision.get("depends_on"))));
            Files.writeString(folder.resolve(revision.get("revision") + "_step.sql"), script);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, @Nullable Object>> revisions() {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(json.get("revisions"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> map(String key) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(json.get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof String text ? List.of(text) : (List<String>) value;
    }
}
