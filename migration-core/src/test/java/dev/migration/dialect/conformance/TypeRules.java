package dev.migration.dialect.conformance;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Types for which we choose another word than SQLAlchemy: the word that is recorded for a column of such a type is replaced
 * by ours, both written out here. Another recorded word stays, and another word of ours fails; the contract tests show on
 * real databases that ours is taken.
 */
final class TypeRules {

    /** A word as it is recorded, as a pattern, and ours in its place. */
    private record Word(String recorded, String ours) {}

    private static final Word UNZONED = new Word("(time|timestamp)(\\(\\d\\))? ?without time zone", "$2$3");

    private static final Word UNLIMITED_TEXT = new Word("text", "longtext");

    private static final Word UNLIMITED_BYTES = new Word("blob", "longblob");

    private static final Word BOOLEAN = new Word("bool", "boolean");

    private static final Word FRACTIONAL = new Word("datetime", "datetime(6)");

    private static final Map<String, Map<String, Word>> OURS = Map.of(
            // "without time zone" is what the word alone means.
            "postgresql", Map.of("time", UNZONED, "timestamp", UNZONED, "pg_timestamp", UNZONED),
            // datetime alone drops the fraction of a second; text and blob are to have no limit; a UUID is 16 bytes.
            "mysql",
                    Map.of(
                            "boolean", BOOLEAN,
                            "timestamp", FRACTIONAL,
                            "text", UNLIMITED_TEXT,
                            "blob", UNLIMITED_BYTES,
                            "uuid", new Word("char\\(32\\)", "binary(16)")),
            "mariadb",
                    Map.of(
                            "boolean", BOOLEAN,
                            "timestamp", FRACTIONAL,
                            "text", UNLIMITED_TEXT,
                            "blob", UNLIMITED_BYTES),
            // Offline, SQLAlchemy assumes a server from before 2008: no date, no time, text and image.
            "mssql",
                    Map.of(
                            "date", new Word("datetime", "date"),
                            "time", new Word("datetime", "time"),
                            "timestamp", new Word("datetime", "datetime2"),
                            "text", new Word("text", "varchar(max)"),
                            "blob", new Word("image", "varbinary(max)")),
            // A date has no fraction of a second; time, boolean and json do not exist before version 21 or 23.
            "oracle",
                    Map.of(
                            "boolean", new Word("boolean", "number(1)"),
                            "time", new Word("time", "timestamp(0)"),
                            "timestamp", new Word("date", "timestamp"),
                            "uuid", new Word("char\\(32\\)", "raw(16)"),
                            "json", new Word("json", "clob"),
                            "double", new Word("double(?: precision)?", "binary_double"),
                            "char", new Word("char\\((\\d+)\\)", "char($2 char)"),
                            "enum", new Word("varchar\\((\\d+) char\\)", "varchar2($2 char)")),
            // A UUID is kept as it is read.
            "sqlite",
                    Map.of(
                            "timestamp", new Word("datetime", "timestamp"),
                            "double", new Word("double(?: precision)?", "double"),
                            "uuid", new Word("char\\(32\\)", "char(36)")));

    private TypeRules() {}

    static List<String> recorded(DdlCase ddlCase, List<String> recorded) {
        List<String> statements = recorded;
        for (JsonNode column : ddlCase.columns()) {
            statements = replaced(ddlCase, statements, column.path("name").asString(), column.path("type"));
        }
        JsonNode op = ddlCase.op();
        if (ddlCase.isKind("alter_column")) {
            JsonNode type = op.has("type") ? op.path("type") : op.path("existing_type");
            for (String name : Stream.of("column", "new_name")
                    .map(op::path)
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList()) {
                statements = replaced(ddlCase, statements, name, type);
            }
        }
        return statements;
    }

    private static List<String> replaced(DdlCase ddlCase, List<String> statements, String column, JsonNode type) {
        Word word = OURS.getOrDefault(ddlCase.dialect(), Map.of())
                .get(type.path("type").asString(""));
        if (word == null) {
            return statements;
        }
        Pattern definition = Pattern.compile("(?<=[(, ])(?<!change )(\\Q" + SuccessRules.quoted(column)
                + "\\E(?: type)? )" + word.recorded() + "(?:(?=[ ,)]|$)|(?<=\\)))");
        return statements.stream()
                .map(it -> definition.matcher(it).replaceFirst("$1" + word.ours()))
                .toList();
    }
}
