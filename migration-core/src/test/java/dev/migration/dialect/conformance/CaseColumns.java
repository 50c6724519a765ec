package dev.migration.dialect.conformance;

import dev.migration.schema.Check;
import dev.migration.schema.Column;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identity;
import dev.migration.schema.SequenceOptions;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The recorded columns as ours. */
final class CaseColumns {

    private CaseColumns() {}

    static Column of(JsonNode node) {
        Column column = Column.of(node.path("name").asString(), CaseTypes.of(node.path("type")))
                .nullable(node.path("nullable")
                        .asBoolean(!node.path("primary_key").asBoolean(false)))
                .withDefault(defaultValue(node.path("server_default")))
                .withIdentity(node.has("identity") ? identity(node.path("identity")) : null)
                .withComputed(node.has("computed") ? computed(node.path("computed")) : null);
        return column.withComment(
                node.hasNonNull("comment") ? node.path("comment").asString() : null);
    }

    static @Nullable DefaultValue defaultValue(JsonNode node) {
        if (node.has("literal")) {
            return DefaultValue.literal(node.path("literal").asString());
        }
        return node.has("expr") ? DefaultValue.expression(node.path("expr").asString()) : null;
    }

    static Identity identity(JsonNode node) {
        SequenceOptions options = new SequenceOptions(
                number(node, "start"),
                number(node, "increment"),
                number(node, "minvalue"),
                number(node, "maxvalue"),
                number(node, "cache"),
                node.path("cycle").asBoolean(false));
        return new Identity(node.path("always").asBoolean(false), options);
    }

    static Computed computed(JsonNode node) {
        String expression = node.path("expr").asString();
        if (!node.hasNonNull("persisted")) {
            return Computed.of(expression);
        }
        return node.path("persisted").asBoolean() ? Computed.stored(expression) : Computed.virtual(expression);
    }

    /** The check that SQLAlchemy's types for enums and booleans bring along where the database has no such type. */
    static Optional<Constraint> typeCheck(String column, JsonNode type, String dialect) {
        if (!type.path("create_constraint").asBoolean(false)) {
            return Optional.empty();
        }
        boolean isBoolean = type.path("type").asString().equals("boolean");
        if (isBoolean ? dialect.equals("postgresql") || dialect.equals("oracle") : CaseTypes.isNativeEnum(type)) {
            return Optional.empty();
        }
        String values = isBoolean
                ? "0, 1"
                : CaseTypes.values(type).stream()
                        .map(it -> "'" + it.replace("'", "''") + "'")
                        .collect(Collectors.joining(", "));
        Check check = Check.check(column + " in (" + values + ")");
        return Optional.of(
                type.hasNonNull("name") ? check.named(type.path("name").asString()) : check);
    }

    private static @Nullable Long number(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asLong() : null;
    }
}
