package dev.migration.dialect.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What Alembic renders though the server refuses it or does something else; we refuse, and say what to write instead. */
final class RefusalRules {

    private static final Map<String, Predicate<DdlCase>> RULES = rules();

    private RefusalRules() {}

    static boolean apply(DdlCase ddlCase) {
        return RULES.values().stream().anyMatch(it -> it.test(ddlCase));
    }

    private static Map<String, Predicate<DdlCase>> rules() {
        Map<String, Predicate<DdlCase>> rules = new LinkedHashMap<>();
        rules.put(
                "MySQL, SQLite and Oracle know no IF NOT EXISTS for columns, SQL Server for nothing, MySQL not for indexes",
                it -> it.op().path("if_not_exists").asBoolean(false)
                        && (it.isOn("mssql")
                                || it.isOn("mysql", "sqlite", "oracle") && it.isKind("add_column")
                                || it.isOn("mysql") && it.isKind("create_index")));
        rules.put(
                "MySQL knows IF EXISTS for tables alone, SQLite for tables and indexes; leaving it out would fail instead",
                it -> it.op().path("if_exists").asBoolean(false)
                        && (it.isOn("mysql") && !it.isKind("drop_table")
                                || it.isOn("sqlite") && it.isKind("drop_column")));
        rules.put(
                "Oracle knows IF EXISTS for objects of a schema, for no column and no constraint of a table",
                it -> it.op().path("if_exists").asBoolean(false)
                        && it.isOn("oracle")
                        && (it.isKind("drop_column") || it.isKind("drop_constraint")));
        rules.put(
                "an index of no table is nobody's index where names belong to tables",
                it -> it.isKind("drop_index")
                        && it.isOn("mysql", "mariadb", "mssql")
                        && !it.op().hasNonNull("table"));
        rules.put(
                "MySQL, MariaDB and SQL Server cannot defer constraints",
                it -> it.isOn("mysql", "mariadb", "mssql")
                        && (defers(it.op()) || it.foreignKeys().stream().anyMatch(RefusalRules::defers)));
        rules.put(
                "SQL Server and Oracle know no MATCH",
                it -> it.isOn("mssql", "oracle") && it.foreignKeys().stream().anyMatch(key -> key.hasNonNull("match")));
        rules.put(
                "Oracle has no ON UPDATE; leaving it out in silence changes what the key does",
                it -> it.isOn("oracle") && it.foreignKeys().stream().anyMatch(key -> key.hasNonNull("onupdate")));
        rules.put(
                "MariaDB and SQL Server index columns, not expressions",
                it -> it.isOn("mariadb", "mssql") && hasExpression(it));
        rules.put(
                "a counter's own start, steps and limits are beyond SQLite, steps and limits beyond MySQL and MariaDB, limits"
                        + " beyond SQL Server",
                it -> it.columns().stream().anyMatch(column -> countsOddly(it, column.path("identity"))));
        rules.put(
                "SQLite counts the primary key and nothing else",
                it -> it.isOn("sqlite")
                        && it.isKind("create_table")
                        && it.columns().stream()
                                .filter(column -> column.has("identity"))
                                .anyMatch(column -> !CaseTables.key(it.op())
                                        .equals(List.of(column.path("name").asString()))));
        rules.put(
                "MySQL, MariaDB, SQL Server and SQLite keep no intervals; a point in time is no length of time",
                it -> !it.isKind("create_table")
                        && it.columns().stream().anyMatch(column -> Deviations.isUnknownType(it, column)));
        rules.put(
                "SQL Server makes a column nullable whose type changes without a word on nullability",
                it -> it.isOn("mssql")
                        && it.isKind("alter_column")
                        && it.op().has("type")
                        && !it.op().has("nullable")
                        && !it.op().has("existing_nullable"));
        rules.put(
                "a foreign key cannot leave SQLite's database file; leaving the key out in silence loses it",
                it -> it.isOn("sqlite") && it.foreignKeys().stream().anyMatch(key -> key.hasNonNull("ref_schema")));
        rules.put("SQLite has no ALTER COLUMN but for the name", RefusalRules::altersOnSqlite);
        rules.put(
                "SQLite keeps no comments",
                it -> it.isOn("sqlite") && (it.isKind("create_table_comment") || it.isKind("drop_table_comment")));
        rules.put(
                "Oracle's varchar2 needs a length",
                it -> it.isOn("oracle")
                        && it.types().stream()
                                .anyMatch(type ->
                                        type.path("type").asString().endsWith("varchar") && !type.has("length")));
        rules.put(
                "Oracle's computed columns are never stored",
                it -> it.isOn("oracle")
                        && it.columns().stream().anyMatch(column -> column.path("computed")
                                .path("persisted")
                                .asBoolean(false)));
        rules.put(
                "SQLite adds no column that is stored or a key: 'Cannot add a STORED column', 'Cannot add a PRIMARY KEY column'",
                it -> it.isOn("sqlite")
                        && it.isKind("add_column")
                        && (it.op().path("inline_primary_key").asBoolean(false)
                                || it.columns().stream().anyMatch(column -> column.path("computed")
                                        .path("persisted")
                                        .asBoolean(false))));
        return rules;
    }

    private static boolean defers(JsonNode node) {
        return node.path("deferrable").asBoolean(false)
                || node.path("initially").asString("").equals("DEFERRED");
    }

    private static boolean hasExpression(DdlCase ddlCase) {
        return ddlCase.isKind("create_index")
                && ddlCase.op().path("columns").values().stream().anyMatch(CaseOperations::isExpression);
    }

    private static boolean countsOddly(DdlCase ddlCase, JsonNode identity) {
        boolean hasLimits =
                identity.has("minvalue") || identity.has("maxvalue") || identity.has("cycle") || identity.has("cache");
        boolean hasSteps = hasLimits || identity.has("increment");
        return ddlCase.isOn("mssql") && hasLimits
                || ddlCase.isOn("mysql", "mariadb") && hasSteps
                || ddlCase.isOn("sqlite") && (hasSteps || identity.has("start"));
    }

    private static boolean altersOnSqlite(DdlCase ddlCase) {
        JsonNode op = ddlCase.op();
        return ddlCase.isOn("sqlite")
                && ddlCase.isKind("alter_column")
                && (op.has("type") || op.has("nullable") || op.has("server_default") || op.has("comment"));
    }
}
