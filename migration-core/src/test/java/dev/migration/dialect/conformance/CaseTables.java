package dev.migration.dialect.conformance;

import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.DialectOption;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The recorded tables as ours. */
final class CaseTables {

    private static final Set<SqlType> COUNTED = EnumSet.of(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT);

    private CaseTables() {}

    static List<Operation> of(DdlCase ddlCase, QualifiedName name) {
        JsonNode op = ddlCase.op();
        Table table =
                Table.of(name).options(CaseOptions.table(op, ddlCase.dialect()).toArray(DialectOption[]::new));
        List<String> key = key(op);
        for (JsonNode node : ddlCase.columns()) {
            if (Deviations.isUnknownType(ddlCase, node)) {
                continue;
            }
            Column column = CaseColumns.of(node);
            table = table.column(counted(ddlCase, column, node, key.equals(List.of(column.name()))));
        }
        table = op.hasNonNull("comment") ? table.comment(op.path("comment").asString()) : table;
        table = constraints(ddlCase, table);
        List<Operation> operations = new ArrayList<>(enumTypes(ddlCase));
        operations.add(new CreateTable(table, op.path("if_not_exists").asBoolean(false)));
        return operations;
    }

    /** SQLAlchemy counts an integer that is alone the primary key, where the database has a word for that. */
    static Column counted(DdlCase ddlCase, Column column, JsonNode node, boolean isKey) {
        boolean isCounted = isKey
                && COUNTED.contains(column.type().type())
                && column.generator() == null
                && column.defaultValue() == null
                && !node.has("foreign_key")
                && node.path("autoincrement").asBoolean(true);
        Long start = CaseOptions.find(ddlCase.op(), "auto_increment")
                .map(JsonNode::asLong)
                .orElse(null);
        SequenceOptions options = new SequenceOptions(start, null, null, null, null, false);
        return isCounted && !ddlCase.isOn("oracle") ? column.withIdentity(new Identity(false, options)) : column;
    }

    static List<String> key(JsonNode op) {
        List<String> ofColumns = op.path("columns").values().stream()
                .filter(it -> it.path("primary_key").asBoolean(false))
                .map(it -> it.path("name").asString())
                .toList();
        return ofColumns.isEmpty()
                ? op.path("constraints").values().stream()
                        .filter(it -> it.path("kind").asString().equals("primary_key"))
                        .flatMap(it -> it.path("columns").values().stream())
                        .map(JsonNode::asString)
                        .toList()
                : ofColumns;
    }

    private static Table constraints(DdlCase ddlCase, Table bare) {
        Table table = bare;
        List<String> key = key(ddlCase.op());
        boolean isNamed = ddlCase.op().path("constraints").values().stream()
                .anyMatch(it -> it.path("kind").asString().equals("primary_key"));
        if (!key.isEmpty() && !isNamed) {
            table = table.constraint(PrimaryKey.primaryKey(key.toArray(String[]::new)));
        }
        for (JsonNode node : ddlCase.op().path("constraints").values()) {
            table = table.constraint(CaseConstraints.of(node.path("kind").asString(), node));
        }
        for (JsonNode node : ddlCase.columns()) {
            table = ofColumn(ddlCase, table, node);
        }
        return table;
    }

    private static Table ofColumn(DdlCase ddlCase, Table bare, JsonNode node) {
        Table table = bare;
        Column column = CaseColumns.of(node);
        if (node.path("unique").asBoolean(false)) {
            table = table.unique(column.name());
        }
        if (node.path("index").asBoolean(false)) {
            table = table.index(Index.unnamed(column.name()));
        }
        if (node.has("check")) {
            table = table.constraint(CaseConstraints.of("check", node.path("check")));
        }
        if (node.has("foreign_key")) {
            table = table.constraint(CaseConstraints.ofColumn(column.name(), node.path("foreign_key")));
        }
        return CaseColumns.typeCheck(column.name(), node.path("type"), ddlCase.dialect())
                .map(table::constraint)
                .orElse(table);
    }

    /** There, a table brings its enum types; here, they are created by an operation of their own. */
    private static List<Operation> enumTypes(DdlCase ddlCase) {
        List<Operation> operations = new ArrayList<>();
        for (JsonNode type : ddlCase.types()) {
            if (ddlCase.isOn("postgresql") && CaseTypes.isNativeEnum(type)) {
                String name = type.path("name").asString();
                operations.add(new CreateEnumType(
                        EnumType.of(name, CaseTypes.values(type).toArray(String[]::new))));
            }
        }
        return operations;
    }
}
