package dev.migration.dialect.conformance;

import dev.migration.operation.ColumnPatch;
import dev.migration.operation.CreateConstraint;
import dev.migration.operation.DropByName;
import dev.migration.operation.ModifyColumn;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identity;
import dev.migration.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The recorded changes of a column as ours. */
final class CaseAlterations {

    private CaseAlterations() {}

    static List<Operation> of(DdlCase ddlCase, QualifiedName table) {
        JsonNode op = ddlCase.op();
        String column = op.path("column").asString();
        ColumnPatch changes = new ColumnPatch(java.util.Set.of(), null, null, true, null, null, null, null);
        changes = aspects(changes, op, "", "type");
        changes = op.hasNonNull("new_name") ? changes.named(op.path("new_name").asString()) : changes;
        changes = dropsIdentity(op) ? changes.withIdentity(null) : changes;
        changes = op.path("autoincrement").asBoolean(false) && !ddlCase.isOn("oracle", "postgresql", "sqlite", "mssql")
                ? changes.withIdentity(Identity.byDefault())
                : changes;
        ColumnPatch known = aspects(ColumnPatch.empty(), op, "existing_", "existing_type");
        known = op.path("existing_autoincrement").asBoolean(false) ? known.withIdentity(Identity.byDefault()) : known;
        String using = CaseOptions.text(op, "using").orElse(null);

        List<Operation> operations = new ArrayList<>();
        typeCheck(ddlCase, column, "existing_type")
                .filter(it -> op.hasNonNull("type"))
                .flatMap(it -> Optional.ofNullable(it.name()))
                .ifPresent(it -> operations.add(DropByName.of(ObjectType.CHECK, table, it)));
        if (!changes.aspects().isEmpty()) {
            operations.add(new ModifyColumn(table, column, changes, known, using));
        }
        typeCheck(ddlCase, column, "type").ifPresent(it -> operations.add(new CreateConstraint(table, it)));
        return operations;
    }

    private static Optional<Constraint> typeCheck(DdlCase ddlCase, String column, String key) {
        String name = ddlCase.op().path("new_name").asString(column);
        return CaseColumns.typeCheck(
                key.equals("type") ? name : column, ddlCase.op().path(key), ddlCase.dialect());
    }

    private static boolean dropsIdentity(JsonNode op) {
        return op.has("server_default")
                && op.path("server_default").isNull()
                && op.path("existing_server_default").has("identity");
    }

    private static ColumnPatch aspects(ColumnPatch empty, JsonNode op, String prefix, String typeKey) {
        ColumnPatch patch = empty;
        if (op.hasNonNull(typeKey)) {
            patch = patch.type(CaseTypes.of(op.path(typeKey)));
        }
        if (op.hasNonNull(prefix + "nullable")) {
            patch = patch.nullable(op.path(prefix + "nullable").asBoolean());
        }
        if (op.has(prefix + "comment")) {
            JsonNode comment = op.path(prefix + "comment");
            patch = patch.withComment(comment.isNull() ? null : comment.asString());
        }
        return op.has(prefix + "server_default") ? withDefault(patch, op, op.path(prefix + "server_default")) : patch;
    }

    private static ColumnPatch withDefault(ColumnPatch patch, JsonNode op, JsonNode value) {
        if (value.has("identity")) {
            return patch.withIdentity(CaseColumns.identity(value.path("identity")));
        }
        if (value.has("computed")) {
            return patch.withComputed(CaseColumns.computed(value.path("computed")));
        }
        if (value.isNull() && op.path("existing_server_default").has("computed")) {
            return patch.withComputed(null);
        }
        return value.isNull() && dropsIdentity(op) ? patch : patch.withDefault(CaseColumns.defaultValue(value));
    }
}
