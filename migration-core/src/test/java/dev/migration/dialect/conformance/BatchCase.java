package dev.migration.dialect.conformance;

import dev.migration.operation.BatchAlterTable;
import dev.migration.operation.BatchChange;
import dev.migration.operation.BatchOptions;
import dev.migration.operation.CreateTable;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.Operation;
import dev.migration.operation.Recreate;
import dev.migration.operation.StandardOperation;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One recorded batch. */
record BatchCase(
        String name,
        String dialect,
        JsonNode existing,
        List<JsonNode> ops,
        JsonNode options,
        List<String> sql,
        @Nullable String error) {

    static List<BatchCase> in(Path directory) {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(it -> mapper.readTree(it.toFile()).path("cases").values().stream())
                    .map(BatchCase::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BatchCase of(JsonNode node) {
        JsonNode error = node.path("error");
        return new BatchCase(
                node.path("name").asString(),
                node.path("dialect").asString(),
                node.path("existing"),
                List.copyOf(node.path("ops").values()),
                node.path("options"),
                node.path("sql").values().stream().map(JsonNode::asString).toList(),
                error.isObject() ? error.path("kind").asString() : null);
    }

    boolean isOn(String... dialects) {
        return List.of(dialects).contains(dialect);
    }

    String recreate() {
        return options.path("recreate").asString("auto");
    }

    /** Whether what was recorded makes the table anew. */
    boolean recreates() {
        return sql.stream().anyMatch(it -> it.contains("_alembic_tmp_"));
    }

    String table() {
        return existing.path("table").asString();
    }

    List<JsonNode> ops(String kind) {
        return ops.stream()
                .filter(it -> it.path("kind").asString().equals(kind))
                .toList();
    }

    /** One of the operations as a case of its own. */
    DdlCase single(JsonNode op) {
        ObjectNode whole = ((ObjectNode) op.deepCopy()).put("table", table());
        return new DdlCase(name, dialect, whole, List.of(), null, false, false);
    }

    /** The table as it is, as if it were created. */
    DdlCase creation() {
        ObjectNode create = ((ObjectNode) existing.deepCopy()).put("kind", "create_table");
        ArrayNode constraints = create.putArray("constraints");
        existing.path("constraints").values().stream()
                .filter(it -> !it.path("kind").asString().equals("index"))
                .forEach(constraints::add);
        return new DdlCase(name, dialect, create, List.of(), null, false, false);
    }

    BatchAlterTable batch() {
        QualifiedName name = QualifiedName.of(table());
        List<BatchChange> changes = new ArrayList<>();
        for (JsonNode op : ops) {
            List<Operation> operations = new ArrayList<>(CaseOperations.of(single(op)));
            if (operations.isEmpty() && op.path("kind").asString().equals("alter_column")) {
                operations.add(new ModifyColumn(name, op.path("column").asString()));
            }
            for (int index = 0; index < operations.size(); index++) {
                boolean hasPlace = index == 0;
                changes.add(new BatchChange(
                        (StandardOperation) operations.get(index),
                        hasPlace ? text(op, "insert_before") : null,
                        hasPlace ? text(op, "insert_after") : null));
            }
        }
        BatchOptions how = BatchOptions.defaults()
                .recreate(Recreate.valueOf(recreate().toUpperCase(Locale.ROOT)))
                .copyFrom(existingTable());
        for (JsonNode group : options.path("partial_reordering").values()) {
            how = how.partialReordering(CaseOperations.strings(group));
        }
        return new BatchAlterTable(name, changes, how);
    }

    private Table existingTable() {
        List<Operation> created = CaseOperations.of(creation());
        Table table = ((CreateTable) created.get(created.size() - 1)).table();
        for (JsonNode node : existing.path("constraints").values()) {
            if (node.path("kind").asString().equals("index")) {
                ObjectNode index = ((ObjectNode) node.deepCopy()).put("kind", "create_index");
                dev.migration.operation.CreateIndex create = (dev.migration.operation.CreateIndex)
                        CaseOperations.of(single(index)).get(0);
                table = table.index(create.index());
            }
        }
        return table;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asString() : null;
    }
}
