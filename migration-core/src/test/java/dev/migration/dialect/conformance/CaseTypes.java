package dev.migration.dialect.conformance;

import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The recorded names of types as ours. */
final class CaseTypes {

    private static final Map<String, SqlType> PORTABLE = Map.ofEntries(
            Map.entry("integer", SqlType.INTEGER),
            Map.entry("bigint", SqlType.BIGINT),
            Map.entry("smallint", SqlType.SMALLINT),
            Map.entry("boolean", SqlType.BOOLEAN),
            Map.entry("varchar", SqlType.VARCHAR),
            Map.entry("nvarchar", SqlType.NVARCHAR),
            Map.entry("char", SqlType.CHAR),
            Map.entry("text", SqlType.TEXT),
            Map.entry("numeric", SqlType.NUMERIC),
            Map.entry("float", SqlType.FLOAT),
            Map.entry("double", SqlType.DOUBLE),
            Map.entry("date", SqlType.DATE),
            Map.entry("time", SqlType.TIME),
            Map.entry("timestamp", SqlType.TIMESTAMP),
            Map.entry("interval", SqlType.INTERVAL),
            Map.entry("uuid", SqlType.UUID),
            Map.entry("json", SqlType.JSON),
            Map.entry("jsonb", SqlType.JSONB),
            Map.entry("blob", SqlType.BLOB),
            Map.entry("bytea", SqlType.BLOB),
            Map.entry("varbinary", SqlType.VARBINARY),
            Map.entry("pg_timestamp", SqlType.TIMESTAMP));

    private CaseTypes() {}

    static ColumnType of(JsonNode node) {
        String name = node.path("type").asString();
        if (name.equals("array")) {
            return of(node.path("item")).array(node.path("dimensions").asInt(1));
        }
        ColumnType type = isEnum(node) ? enumeration(node) : plain(name, node);
        return node.has("collation") && !name.startsWith("mysql")
                ? type.collate(node.path("collation").asString())
                : type;
    }

    static boolean isEnum(JsonNode node) {
        return node.path("type").asString("").equals("enum");
    }

    static boolean isNativeEnum(JsonNode node) {
        return isEnum(node) && node.path("native").asBoolean(true);
    }

    static List<String> values(JsonNode node) {
        return node.path("values").values().stream().map(JsonNode::asString).toList();
    }

    private static ColumnType enumeration(JsonNode node) {
        List<String> values = values(node);
        int longest = values.stream().mapToInt(String::length).max().orElse(1);
        return isNativeEnum(node)
                ? ColumnType.enumeration(node.path("name").asString("unnamed"), values.toArray(String[]::new))
                : ColumnType.varchar(longest);
    }

    private static ColumnType plain(String name, JsonNode node) {
        SqlType type = PORTABLE.get(name);
        if (type == null) {
            return ColumnType.custom(custom(name, node));
        }
        Integer length = number(node, "length") == null ? number(node, "precision") : number(node, "length");
        boolean zoned = node.path("timezone").asBoolean(false);
        return new ColumnType(type, length, number(node, "scale"), zoned, 0, null, null, List.of());
    }

    /** Types of one database, which a script writes as that database spells them. */
    private static String custom(String name, JsonNode node) {
        String values = "('" + String.join("','", values(node)) + "')";
        String zone = node.path("timezone").asBoolean(false) ? " with time zone" : "";
        return switch (name) {
            case "unsigned_int" -> "integer unsigned";
            case "tinyint" -> "tinyint" + sized(node, "display_width");
            case "mssql_bit" -> "bit";
            case "mysql_datetime" -> "datetime" + sized(node, "fsp");
            case "mysql_timestamp" -> "timestamp" + sized(node, "fsp");
            case "mysql_set" -> "set" + values;
            case "mysql_varchar" ->
                "varchar" + sized(node, "length") + " character set "
                        + node.path("charset").asString() + " collate "
                        + node.path("collation").asString();
            case "varchar2" -> "varchar2(" + node.path("length").asInt() + " char)";
            case "number" -> "number" + measures(node);
            case "oracle_date" -> "date";
            case "oracle_timestamp" -> "timestamp" + sized(node, "precision") + zone;
            default -> name + (node.has("length") ? sized(node, "length") : sized(node, "precision"));
        };
    }

    private static String measures(JsonNode node) {
        return node.has("scale")
                ? "(%d, %d)"
                        .formatted(
                                node.path("precision").asInt(),
                                node.path("scale").asInt())
                : sized(node, "precision");
    }

    private static String sized(JsonNode node, String key) {
        return node.hasNonNull(key) ? "(" + node.path(key).asInt() + ")" : "";
    }

    private static @Nullable Integer number(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asInt() : null;
    }
}
