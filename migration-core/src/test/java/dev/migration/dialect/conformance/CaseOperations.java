package dev.migration.dialect.conformance;

import dev.migration.operation.AddColumn;
import dev.migration.operation.BulkInsert;
import dev.migration.operation.CommentOnTable;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The recorded calls as operations of ours. */
final class CaseOperations {

    private final DdlCase ddlCase;

    private final JsonNode op;

    private CaseOperations(DdlCase ddlCase) {
        this.ddlCase = ddlCase;
        this.op = ddlCase.op();
    }

    static List<Operation> of(DdlCase ddlCase) {
        return new CaseOperations(ddlCase).translate();
    }

    static String[] strings(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toArray(String[]::new);
    }

    private List<Operation> translate() {
        String kind = op.path("kind").asString();
        return switch (kind) {
            case "create_table" -> CaseTables.of(ddlCase, table());
            case "drop_table" -> List.of(DropByName.of(ObjectType.TABLE, table(), dropOptions()));
            case "rename_table" ->
                List.of(new RenameTable(table(), op.path("new_name").asString()));
            case "add_column" -> addColumn();
            case "drop_column" ->
                List.of(DropByName.of(
                        ObjectType.COLUMN, table(), op.path("column").asString(), dropOptions()));
            case "alter_column" -> CaseAlterations.of(ddlCase, table());
            case "create_index" ->
                List.of(new CreateIndex(table(), index(), flag("if_not_exists"), CaseOptions.flag(op, "concurrently")));
            case "drop_index" -> List.of(dropIndex());
            case "drop_constraint" ->
                List.of(DropByName.of(dropped(), table(), op.path("name").asString(), dropOptions()));
            case "create_table_comment" ->
                List.of(new CommentOnTable(table(), text("comment"), text("existing_comment")));
            case "drop_table_comment" -> List.of(new CommentOnTable(table(), null, text("existing_comment")));
            case "bulk_insert" -> List.of(new BulkInsert(table(), rows(), ddlCase.isOn("mssql")));
            case "execute" ->
                List.of(new ExecuteSql(new SqlStatement(op.path("sql").asString(), 1)));
            default -> List.of(new CreateConstraint(table(), CaseConstraints.of(constraintKind(kind), op)));
        };
    }

    private static String constraintKind(String kind) {
        return kind.replaceFirst("create_(\\w+?)(_constraint)?$", "$1");
    }

    private QualifiedName table() {
        return new QualifiedName(text("schema"), op.path("table").asString("no_table"));
    }

    private @Nullable String text(String key) {
        return op.hasNonNull(key) ? op.path(key).asString() : null;
    }

    private boolean flag(String key) {
        return op.path(key).asBoolean(false);
    }

    private DropOption[] dropOptions() {
        List<DropOption> options = new ArrayList<>();
        if (flag("if_exists")) {
            options.add(DropOption.IF_EXISTS);
        }
        if (CaseOptions.flag(op, "concurrently")) {
            options.add(DropOption.CONCURRENTLY);
        }
        if (CaseOptions.flag(op, "drop_check") || CaseOptions.flag(op, "drop_foreign_key")) {
            options.add(DropOption.CASCADE);
        }
        return options.toArray(DropOption[]::new);
    }

    /** A name outside ours throws, as no call can be written with it. */
    private ObjectType dropped() {
        String type = text("type");
        if (type == null) {
            return ObjectType.CONSTRAINT;
        }
        return switch (type) {
            case "primary" -> ObjectType.PRIMARY_KEY;
            case "foreignkey" -> ObjectType.FOREIGN_KEY;
            default -> ObjectType.valueOf(type.toUpperCase(java.util.Locale.ROOT));
        };
    }

    private DropByName dropIndex() {
        String name = op.path("name").asString();
        return op.hasNonNull("table")
                ? DropByName.of(ObjectType.INDEX, table(), name, dropOptions())
                : DropByName.of(ObjectType.INDEX, new QualifiedName(text("schema"), name), dropOptions());
    }

    /** The column with what stands in its definition, then a statement for each of its other rules. */
    private List<Operation> addColumn() {
        JsonNode node = op.path("column");
        Column column = CaseTables.counted(
                ddlCase, CaseColumns.of(node), node, node.path("primary_key").asBoolean(false));
        AddColumn add = new AddColumn(table(), column, List.of(), flag("if_not_exists"));
        List<Operation> after = new ArrayList<>();
        if (node.has("check")) {
            add = add.constraint(CaseConstraints.of("check", node.path("check")));
        }
        if (flag("inline_primary_key")) {
            add = add.primaryKey();
        }
        if (node.has("foreign_key")) {
            Constraint key = CaseConstraints.ofColumn(column.name(), node.path("foreign_key"));
            add = flag("inline_references") ? add.constraint(key) : add;
            if (!flag("inline_references")) {
                after.add(new CreateConstraint(table(), key));
            }
        }
        Optional<Constraint> typeCheck = CaseColumns.typeCheck(column.name(), node.path("type"), ddlCase.dialect());
        if (typeCheck.isPresent() && ddlCase.isOn("sqlite")) {
            add = add.constraint(typeCheck.get());
        } else {
            typeCheck.ifPresent(it -> after.add(new CreateConstraint(table(), it)));
        }
        if (node.path("unique").asBoolean(false)) {
            after.add(new CreateConstraint(table(), dev.migration.schema.Unique.unique(column.name())));
        }
        if (node.path("index").asBoolean(false)) {
            after.add(new CreateIndex(table(), Index.unnamed(column.name())));
        }
        after.add(0, add);
        return after;
    }

    private Index index() {
        String name = op.hasNonNull("name") ? op.path("name").asString() : "";
        Index index = Index.of(name);
        for (JsonNode part : op.path("columns").values()) {
            index = index.part(part(part));
        }
        for (JsonNode column : CaseOptions.find(op, "include").stream()
                .flatMap(it -> it.values().stream())
                .toList()) {
            List<String> include = new ArrayList<>(index.include());
            include.add(column.asString());
            index = index.include(include.toArray(String[]::new));
        }
        index = flag("unique") ? index.asUnique() : index;
        index = CaseOptions.flag(op, "nulls_not_distinct") ? index.withNullsNotDistinct() : index;
        index = CaseOptions.text(op, "using").map(index::using).orElse(index);
        index = CaseOptions.text(op, "where").map(index::where).orElse(index);
        return index.options(CaseOptions.index(op, ddlCase.dialect()).toArray(DialectOption[]::new));
    }

    /** Text such as {@code b DESC} is a column with a direction. */
    private IndexPart part(JsonNode node) {
        if (!node.has("expr")) {
            return details(IndexPart.column(node.asString()), node.asString());
        }
        String sql = node.path("expr").asString();
        if (isExpression(node)) {
            return IndexPart.expression(sql);
        }
        String[] words = sql.split(" ");
        IndexPart column = IndexPart.column(words[0]);
        return words[1].equalsIgnoreCase("DESC") ? column.descending() : column.ascending();
    }

    /** Whether text is more than a column with a direction. */
    static boolean isExpression(JsonNode node) {
        return node.has("expr") && !node.path("expr").asString().matches("(?i)\\w+ (asc|desc)");
    }

    private IndexPart details(IndexPart part, String column) {
        IndexPart sized = CaseOptions.find(op, "length")
                .map(it -> it.isObject() ? it.path(column) : it)
                .filter(JsonNode::isNumber)
                .map(it -> part.prefix(it.asInt()))
                .orElse(part);
        return CaseOptions.find(op, "ops")
                .map(it -> it.path(column))
                .filter(JsonNode::isString)
                .map(it -> sized.operatorClass(it.asString()))
                .orElse(sized);
    }

    private List<Map<String, @Nullable Object>> rows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (JsonNode row : op.path("rows").values()) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            row.propertyStream().forEach(it -> values.put(it.getKey(), value(it.getValue())));
            rows.add(values);
        }
        return rows;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? node.decimalValue() : node.asString();
    }
}
