package dev.migration.diff.conformance;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A recorded difference as a line that can be compared with {@link FoundDifference}. */
final class RecordedDifference {

    private RecordedDifference() {}

    /** A table's foreign keys apart from it. */
    static Stream<String> lines(JsonNode diff) {
        Stream<String> keys = diff.path("constraints").values().stream()
                .filter(RecordedDifference::isForeignKey)
                .map(it -> "add_constraint " + table(diff) + " " + constraint(it));
        return Stream.concat(Stream.of(line(diff)), keys);
    }

    private static boolean isForeignKey(JsonNode constraint) {
        return constraint.path("kind").asString().equals("foreign_key");
    }

    private static String line(JsonNode diff) {
        String table = table(diff);
        return switch (diff.path("op").asString()) {
            case "create_table" ->
                "create_table " + table + " " + columns(diff) + " " + constraints(diff) + comment(diff);
            case "drop_table" -> "drop_table " + table;
            case "add_column" -> "add_column " + table + " " + column(diff.path("column"));
            case "drop_column" ->
                "drop_column " + table + " " + diff.path("column").asString();
            case "alter_column" ->
                "alter_column " + table + " " + diff.path("column").asString() + " "
                        + modification(diff.path("modify"));
            case "create_index" -> "create_index " + table + " " + index(diff.path("index"));
            case "drop_index" -> "drop_index " + table + " " + diff.path("name").asString();
            case "add_constraint" -> "add_constraint " + table + " " + constraint(diff.path("constraint"));
            case "drop_constraint" ->
                "drop_constraint " + table + " " + diff.path("name").asString();
            case "create_table_comment" ->
                "comment " + table + " " + diff.path("comment").asString();
            case "drop_table_comment" -> "comment " + table + " null";
            default -> throw new IllegalArgumentException("An unknown difference: " + diff);
        };
    }

    private static String table(JsonNode diff) {
        String schema = diff.path("schema").asString("");
        return (schema.isEmpty() ? "" : schema + ".") + diff.path("table").asString();
    }

    private static String columns(JsonNode diff) {
        return diff.path("columns").values().stream()
                .map(RecordedDifference::column)
                .toList()
                .toString();
    }

    private static String column(JsonNode column) {
        return column.path("name").asString() + " "
                + NormalText.type(column.path("type").asString())
                + (column.path("nullable").asBoolean(true) ? "" : " not null")
                + (column.has("server_default") ? " " + serverDefault(column.path("server_default")) : "")
                + comment(column);
    }

    private static String serverDefault(JsonNode value) {
        if (value.isNull()) {
            return "no default";
        }
        if (value.has("identity")) {
            return identity(value.path("identity"));
        }
        return value.has("computed")
                ? "computed "
                        + NormalText.expression(
                                value.path("computed").path("expr").asString())
                : "default " + NormalText.expression(value.path("expr").asString());
    }

    private static String identity(JsonNode identity) {
        return FoundDifference.identity(
                identity.path("always").asBoolean(),
                identity.path("start").asLong(1),
                identity.path("increment").asLong(1),
                identity.path("minvalue").asLong(1),
                identity.has("maxvalue") ? identity.path("maxvalue").asLong() : null,
                identity.path("cache").asLong(1),
                identity.path("cycle").asBoolean(false));
    }

    private static String constraints(JsonNode diff) {
        return diff.path("constraints").values().stream()
                .filter(it -> !isForeignKey(it))
                .map(RecordedDifference::constraint)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static String constraint(JsonNode constraint) {
        String kind = constraint.path("kind").asString();
        String name = kind + " " + constraint.path("name").asString("");
        List<String> columns = texts(constraint.path("columns"));
        return switch (kind) {
            case "check" ->
                name + " " + NormalText.expression(constraint.path("expr").asString());
            case "foreign_key" ->
                FoundDifference.foreignKey(
                        name,
                        columns,
                        (constraint.has("ref_schema")
                                        ? constraint.path("ref_schema").asString() + "."
                                        : "")
                                + constraint.path("ref_table").asString(),
                        texts(constraint.path("ref_columns")),
                        withoutColumns(constraint.path("ondelete").asString("no action")),
                        constraint.path("onupdate").asString("no action"),
                        deferrability(constraint));
            default -> name + " " + columns;
        };
    }

    /** Our foreign keys know no {@code SET NULL} that is limited to some of their columns. */
    private static String withoutColumns(String action) {
        return action.replaceFirst(" ?\\(.*\\)$", "");
    }

    private static String deferrability(JsonNode constraint) {
        if (!constraint.path("deferrable").asBoolean(false)) {
            return "not_deferrable";
        }
        return constraint.path("initially").asString("").equalsIgnoreCase("deferred")
                ? "initially_deferred"
                : "deferrable";
    }

    private static String index(JsonNode index) {
        JsonNode options = index.path("dialect_options");
        List<String> parts = index.path("columns").values().stream()
                .map(it -> part(it, options.path("postgresql_ops")))
                .toList();
        return FoundDifference.index(
                index.path("name").asString(),
                parts,
                index.path("unique").asBoolean(false),
                texts(options.path("postgresql_include")),
                options.path("postgresql_using").asString(""),
                options.path("postgresql_where").asString(""),
                options.path("postgresql_nulls_not_distinct").asBoolean(false));
    }

    private static String part(JsonNode part, JsonNode operatorClasses) {
        String text = part.isString() ? part.asString() : part.path("expr").asString();
        String operatorClass = operatorClasses.path(text).asString("");
        return NormalText.expression(text + operatorClass);
    }

    private static String modification(JsonNode modify) {
        TreeSet<String> changes = new TreeSet<>();
        if (modify.has("type")) {
            changes.add("type " + NormalText.type(modify.path("type").asString()));
        }
        if (modify.has("nullable")) {
            changes.add("nullable " + modify.path("nullable").asBoolean());
        }
        if (modify.has("server_default")) {
            changes.add(serverDefault(modify.path("server_default")));
        }
        if (modify.has("comment")) {
            changes.add("comment " + modify.path("comment").asString("null"));
        }
        return changes.toString();
    }

    private static String comment(JsonNode node) {
        String comment = node.path("comment").asString("");
        return comment.isEmpty() ? "" : " comment " + comment;
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }
}
