package dev.migration.diff.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database, a schema that is wanted, and what Alembic found between them.
 *
 * @param actual the DDL of the database
 * @param wanted the DDL of the wanted schema
 */
record DiffCase(String name, String actual, String wanted, JsonNode options, List<JsonNode> diffs, boolean isCrash) {

    static List<DiffCase> in(Path directory) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(it -> cases(mapper.readTree(it.toFile())))
                    .map(DiffCase::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<JsonNode> cases(JsonNode file) {
        return (file.isArray() ? file : file.path("cases")).values().stream();
    }

    private static DiffCase of(JsonNode node) {
        return new DiffCase(
                node.path("name").asString(),
                node.path("a").asString(),
                node.path("b").asString(),
                node.path("options"),
                List.copyOf(node.path("diffs").values()),
                node.has("error"));
    }

    boolean comparesTypes() {
        return options.path("compare_type").asBoolean(true);
    }

    boolean comparesDefaults() {
        return options.path("compare_server_default").asBoolean(true);
    }

    boolean comparesChecks() {
        return options.path("autogenerate_plugins").values().stream()
                .noneMatch(it -> it.asString().equals("~alembic.autogenerate.checkconstraint_byname"));
    }

    boolean includesSchemas() {
        return options.path("include_schemas").asBoolean(false);
    }

    /** Schemas that the model speaks of beside its own. */
    List<String> modelSchemas() {
        return options.path("model_schemas").values().stream()
                .map(JsonNode::asString)
                .toList();
    }
}
