package dev.migration.dialect.conformance;

import dev.migration.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Types for which we choose another word than SQLAlchemy. The word recorded for such a column is replaced by ours; the
 * rest of the statement still has to agree, and the contract tests show on real databases that ours is taken.
 */
final class TypeRules {

    private static final String WORD =
            "[a-z0-9_]+(?: precision)?(?: \\([^)]*\\)|\\([^)]*\\))?(?: ?with(?:out)? time zone)?";

    private static final Map<String, Set<String>> OURS = Map.of(
            // "without time zone" is what the word alone means.
            "postgresql", Set.of("time", "timestamp", "pg_timestamp"),
            // datetime alone drops the fraction of a second; text and blob are to have no limit; a UUID is 16 bytes.
            "mysql", Set.of("boolean", "timestamp", "text", "blob", "uuid", "time"),
            "mariadb", Set.of("boolean", "timestamp", "text", "blob", "time"),
            // Offline, SQLAlchemy assumes a server from before 2008: no date, no time, text and image.
            "mssql", Set.of("date", "time", "timestamp", "text", "blob", "json", "boolean", "double"),
            // A date has no fraction of a second, time and boolean do not exist before version 23.
            "oracle",
                    Set.of(
                            "boolean",
                            "time",
                            "timestamp",
                            "uuid",
                            "json",
                            "blob",
                            "bigint",
                            "smallint",
                            "double",
                            "float",
                            "enum",
                            "char",
                            "interval",
                            "nvarchar",
                            "numeric"),
            "sqlite", Set.of("timestamp", "uuid", "blob", "json", "double", "time", "nvarchar"));

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
        if (!OURS.getOrDefault(ddlCase.dialect(), Set.of())
                .contains(type.path("type").asString(""))) {
            return statements;
        }
        String ours = Dialects.load(TypeRules.class.getClassLoader())
                .named(ddlCase.dialect())
                .type(CaseTypes.of(type));
        Pattern definition = Pattern.compile("(?<=[(, ])(?<!change )(\\Q" + SuccessRules.quoted(column)
                + "\\E(?: type)?) (?!in\\b|check\\b|unique\\b|foreign |primary |references |set |drop |type |null|not null|default|add |to |change |modify )"
                + WORD);
        return statements.stream()
                .map(it -> definition.matcher(it).replaceFirst("$1 " + Matcher.quoteReplacement(ours)))
                .toList();
    }
}
