package dev.migration.dialect.conformance;

import dev.migration.operation.FinalNames;
import dev.migration.operation.Operation;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.NamingConvention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One recorded operation under a naming convention.
 *
 * @param operation with plain names
 * @param finalNames the names that are final
 */
record NamingCase(String name, NamingConvention convention, DdlCase operation, Set<String> finalNames) {

    static List<NamingCase> in(Path directory) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(it -> mapper.readTree(it.toFile()).path("cases").values().stream())
                    .map(NamingCase::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static NamingCase of(JsonNode node) {
        Map<String, String> patterns = new TreeMap<>();
        node.path("naming_convention")
                .propertyStream()
                .forEach(it -> patterns.put(it.getKey(), it.getValue().asString()));
        Set<String> finalNames = new TreeSet<>();
        JsonNode op = node.path("op").deepCopy();
        plainNames(op, finalNames);
        DdlCase operation = new DdlCase(
                node.path("name").asString(),
                node.path("dialect").asString(),
                op,
                node.path("sql").values().stream().map(JsonNode::asString).toList(),
                node.path("error").isObject() ? node.path("error").path("kind").asString() : null,
                false,
                false);
        return new NamingCase(operation.name(), new NamingConvention(patterns), operation, finalNames);
    }

    private static void plainNames(JsonNode node, Set<String> finalNames) {
        if (node instanceof ObjectNode object && object.path("name").has("final")) {
            String name = object.path("name").path("final").asString();
            finalNames.add(name);
            object.put("name", name);
        }
        node.values().forEach(it -> plainNames(it, finalNames));
    }

    List<Operation> operations() {
        return CaseOperations.of(operation).stream()
                .map(it -> finalNames.isEmpty() || !(it instanceof StandardOperation standard)
                        ? it
                        : new FinalNames(standard, finalNames))
                .toList();
    }
}
