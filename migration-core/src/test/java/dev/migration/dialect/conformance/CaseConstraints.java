package dev.migration.dialect.conformance;

import dev.migration.schema.Check;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.DialectOption;
import dev.migration.schema.Exclude;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.MatchType;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Unique;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The recorded constraints as ours. */
final class CaseConstraints {

    private CaseConstraints() {}

    /** A constraint of this kind, named if it is. */
    static Constraint of(String kind, JsonNode node) {
        Constraint constraint =
                switch (kind) {
                    case "primary_key" -> primaryKey(node);
                    case "unique" -> unique(node);
                    case "check" -> check(node);
                    case "foreign_key" -> foreignKey(node, CaseOperations.strings(node.path("columns")));
                    case "exclude" -> exclude(node);
                    default -> throw new IllegalArgumentException("Unknown kind of constraint: " + kind);
                };
        return named(constraint, node);
    }

    /** The foreign key of one column, as a column carries it. */
    static Constraint ofColumn(String column, JsonNode node) {
        return named(foreignKey(node, new String[] {column}), node);
    }

    private static Constraint named(Constraint constraint, JsonNode node) {
        return node.hasNonNull("name") ? constraint.named(node.path("name").asString()) : constraint;
    }

    private static PrimaryKey primaryKey(JsonNode node) {
        return PrimaryKey.primaryKey(CaseOperations.strings(node.path("columns")))
                .deferrability(deferrability(node))
                .options(CaseOptions.constraint(node).toArray(DialectOption[]::new));
    }

    private static Unique unique(JsonNode node) {
        Unique unique = Unique.unique(CaseOperations.strings(node.path("columns")))
                .deferrability(deferrability(node))
                .options(CaseOptions.constraint(node).toArray(DialectOption[]::new));
        return CaseOptions.flag(node, "nulls_not_distinct") ? unique.withNullsNotDistinct() : unique;
    }

    private static Check check(JsonNode node) {
        Check check = Check.check(node.path("expr").asString());
        return CaseOptions.flag(node, "not_valid") ? check.notValidated() : check;
    }

    private static ForeignKey foreignKey(JsonNode node, String[] columns) {
        QualifiedName table = new QualifiedName(
                node.hasNonNull("ref_schema") ? node.path("ref_schema").asString() : null,
                node.path("ref_table").asString());
        String[] referenced = node.has("ref_column")
                ? new String[] {node.path("ref_column").asString()}
                : CaseOperations.strings(node.path("ref_columns"));
        ForeignKey key = ForeignKey.foreignKey(columns)
                .references(table, referenced)
                .onDelete(action(node.path("ondelete")))
                .onUpdate(action(node.path("onupdate")))
                .deferrability(deferrability(node));
        key = node.hasNonNull("match")
                ? key.match(MatchType.valueOf(node.path("match").asString().toUpperCase(Locale.ROOT)))
                : key;
        return CaseOptions.flag(node, "not_valid") ? key.notValidated() : key;
    }

    private static ReferentialAction action(JsonNode node) {
        return node.isString()
                ? ReferentialAction.valueOf(
                        node.asString().toUpperCase(Locale.ROOT).replace(' ', '_'))
                : ReferentialAction.NO_ACTION;
    }

    private static Deferrability deferrability(JsonNode node) {
        if (node.path("initially").asString("").equalsIgnoreCase("DEFERRED")) {
            return Deferrability.INITIALLY_DEFERRED;
        }
        return node.path("deferrable").asBoolean(false) ? Deferrability.DEFERRABLE : Deferrability.NOT_DEFERRABLE;
    }

    private static Exclude exclude(JsonNode node) {
        Exclude exclude = Exclude.exclude(node.path("elements").values().stream()
                .map(it -> it.has("expr")
                        ? Exclude.Element.expression(
                                it.path("expr").asString(), it.path("with").asString())
                        : Exclude.Element.column(
                                it.path("column").asString(), it.path("with").asString()))
                .toArray(Exclude.Element[]::new));
        exclude = exclude.deferrability(deferrability(node));
        exclude = node.hasNonNull("using") ? exclude.using(node.path("using").asString()) : exclude;
        return node.hasNonNull("where") ? exclude.where(node.path("where").asString()) : exclude;
    }
}
