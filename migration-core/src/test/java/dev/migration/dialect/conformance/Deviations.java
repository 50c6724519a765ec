package dev.migration.dialect.conformance;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where we do better than Alembic, as rules over what a case says; the one list of them is in the classes named here. */
final class Deviations {

    private Deviations() {}

    /** Types that a database has not: we refuse them, and compare the rest of the table. */
    static boolean isUnknownType(DdlCase ddlCase, JsonNode column) {
        return column.path("type").path("type").asString().equals("interval")
                && ddlCase.isOn("mysql", "mariadb", "mssql", "sqlite");
    }

    static boolean demandsRefusal(DdlCase ddlCase) {
        boolean fails = ddlCase.error() != null && !ddlCase.internal() && !isSolved(ddlCase);
        return fails || RefusalRules.apply(ddlCase);
    }

    private static boolean isSolved(DdlCase ddlCase) {
        return SuccessRules.RULES.stream().anyMatch(it -> it.applies().test(ddlCase));
    }

    /** What our statements are compared with. */
    static List<String> expected(DdlCase ddlCase, List<String> recorded) {
        for (Rule rule : SuccessRules.RULES) {
            if (rule.applies().test(ddlCase)) {
                return rule.recorded().apply(ddlCase, recorded);
            }
        }
        List<String> statements = TypeRules.recorded(ddlCase, withoutUnknownTypes(ddlCase, recorded));
        for (Rule rule : SpellingRules.RULES) {
            statements = rule.applies().test(ddlCase) ? rule.recorded().apply(ddlCase, statements) : statements;
        }
        statements = statements.stream().map(it -> NormalSql.of(it, true)).toList();
        statements = ConstraintRules.recorded(ddlCase, statements);
        return ddlCase.isOn("mssql") ? SqlServerRules.recorded(ddlCase, statements) : statements;
    }

    /** Our statements in the one spelling that both have. */
    static List<String> actual(DdlCase ddlCase, List<String> rendered) {
        return ddlCase.isOn("mssql")
                ? rendered.stream().map(SqlServerRules::canonical).toList()
                : rendered;
    }

    private static List<String> withoutUnknownTypes(DdlCase ddlCase, List<String> recorded) {
        List<String> statements = recorded;
        for (JsonNode column : ddlCase.columns()) {
            if (isUnknownType(ddlCase, column)) {
                String item = "," + column.path("name").asString() + " [^,()]+(?=[,)])";
                statements =
                        statements.stream().map(it -> it.replaceAll(item, "")).toList();
            }
        }
        return statements;
    }
}
