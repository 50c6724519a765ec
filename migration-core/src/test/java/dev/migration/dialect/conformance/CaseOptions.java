package dev.migration.dialect.conformance;

import dev.migration.dialect.mysql.MysqlIndex;
import dev.migration.dialect.mysql.MysqlTable;
import dev.migration.dialect.oracle.OracleIndex;
import dev.migration.dialect.oracle.OracleTable;
import dev.migration.dialect.postgresql.PostgresqlIndex;
import dev.migration.dialect.postgresql.PostgresqlTable;
import dev.migration.dialect.sqlite.SqliteTable;
import dev.migration.dialect.sqlserver.SqlServerIndex;
import dev.migration.schema.DialectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The recorded options of one dialect as ours; theirs begin with the dialect's name. */
final class CaseOptions {

    private CaseOptions() {}

    /** An option of the operation, whichever dialect's it is. */
    static Optional<JsonNode> find(JsonNode op, String option) {
        return op.path("dialect_options")
                .propertyStream()
                .filter(it -> it.getKey().equals(option) || it.getKey().endsWith("_" + option))
                .map(it -> it.getValue())
                .findFirst();
    }

    static boolean flag(JsonNode op, String option) {
        return find(op, option).filter(it -> it.asBoolean(false)).isPresent();
    }

    static Optional<String> text(JsonNode op, String option) {
        return find(op, option).map(JsonNode::asString);
    }

    static List<DialectOption> constraint(JsonNode op) {
        return find(op, "clustered").stream()
                .map(it -> (DialectOption) new SqlServerIndex(it.asBoolean()))
                .toList();
    }

    static List<DialectOption> table(JsonNode op, String dialect) {
        return switch (dialect) {
            case "postgresql" -> List.of(postgresql(op));
            case "mysql", "mariadb" ->
                List.of(new MysqlTable(
                        false,
                        text(op, "engine").orElse(null),
                        text(op, "charset").orElse(null),
                        text(op, "collate").orElse(null),
                        Map.of(),
                        null));
            case "sqlite" ->
                List.of(new SqliteTable(
                        flag(op, "autoincrement"),
                        find(op, "with_rowid").filter(it -> !it.asBoolean()).isPresent(),
                        flag(op, "strict")));
            case "oracle" ->
                List.of(new OracleTable(
                        find(op, "prefixes").isPresent(),
                        text(op, "on_commit").orElse(null),
                        flag(op, "compress") ? "compress" : null,
                        text(op, "tablespace").orElse(null)));
            default -> List.of();
        };
    }

    private static PostgresqlTable postgresql(JsonNode op) {
        PostgresqlTable options = PostgresqlTable.options();
        for (var parameter :
                find(op, "with").stream().flatMap(JsonNode::propertyStream).toList()) {
            options = options.with(parameter.getKey(), parameter.getValue().asString());
        }
        return new PostgresqlTable(
                null,
                text(op, "partition_by").orElse(null),
                find(op, "inherits").map(CaseOptions::names).orElse(List.of()),
                options.with(),
                text(op, "tablespace").orElse(null),
                text(op, "on_commit").orElse(null));
    }

    static List<DialectOption> index(JsonNode op, String dialect) {
        List<DialectOption> options = new ArrayList<>(constraint(op));
        if (dialect.equals("postgresql")) {
            PostgresqlIndex index =
                    new PostgresqlIndex(Map.of(), text(op, "tablespace").orElse(null));
            for (var parameter :
                    find(op, "with").stream().flatMap(JsonNode::propertyStream).toList()) {
                index = index.with(parameter.getKey(), parameter.getValue().asString());
            }
            options.add(index);
        }
        if (find(op, "prefix").isPresent()) {
            options.add(new MysqlIndex(
                    text(op, "prefix").orElse(null), text(op, "with_parser").orElse(null)));
        }
        if (flag(op, "bitmap")) {
            options.add(OracleIndex.bitmap());
        }
        find(op, "compress").ifPresent(it -> options.add(OracleIndex.compressed(it.asInt(1))));
        return options;
    }

    static List<String> names(JsonNode node) {
        return node.isArray() ? node.values().stream().map(JsonNode::asString).toList() : List.of(node.asString());
    }
}
