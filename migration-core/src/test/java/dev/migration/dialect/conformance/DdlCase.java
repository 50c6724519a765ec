package dev.migration.dialect.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One recorded operation.
 *
 * @param error the kind of error that ended the rendering, if any
 */
record DdlCase(
        String name,
        String dialect,
        JsonNode op,
        List<String> sql,
        @Nullable String error,
        boolean internal,
        boolean warned) {

    static List<DdlCase> in(Path directory) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(it -> mapper.readTree(it.toFile()).path("cases").values().stream())
                    .map(DdlCase::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DdlCase of(JsonNode node) {
        JsonNode error = node.path("error");
        return new DdlCase(
                node.path("name").asString(),
                node.path("dialect").asString(),
                node.path("op"),
                node.path("sql").values().stream().map(JsonNode::asString).toList(),
                error.isObject() ? error.path("kind").asString() : null,
                error.path("internal").asBoolean(false),
                node.has("warnings"));
    }

    boolean isKind(String kind) {
        return op.path("kind").asString().equals(kind);
    }

    boolean isOn(String... dialects) {
        return List.of(dialects).contains(dialect);
    }

    /** The columns that the operation defines. */
    List<JsonNode> columns() {
        return Stream.concat(op.path("columns").values().stream(), Stream.of(op.path("column")))
                .filter(JsonNode::isObject)
                .toList();
    }

    /** The types that the operation speaks of. */
    List<JsonNode> types() {
        return Stream.concat(
                        columns().stream().map(it -> it.path("type")),
                        Stream.of(op.path("type"), op.path("existing_type")))
                .filter(JsonNode::isObject)
                .toList();
    }

    /** The foreign keys that the operation defines. */
    List<JsonNode> foreignKeys() {
        Stream<JsonNode> own = isKind("create_foreign_key") ? Stream.of(op) : Stream.empty();
        Stream<JsonNode> ofTable = op.path("constraints").values().stream()
                .filter(it -> it.path("kind").asString("").equals("foreign_key"));
        Stream<JsonNode> ofColumns =
                columns().stream().map(it -> it.path("foreign_key")).filter(JsonNode::isObject);
        return Stream.of(own, ofTable, ofColumns).flatMap(it -> it).toList();
    }
}
