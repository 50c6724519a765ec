package dev.migration.dialect.conformance;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Constraints of a new column, which Alembic loses in places or strips of their name; none of ours is lost. */
final class ConstraintRules {

    private ConstraintRules() {}

    static List<String> recorded(DdlCase ddlCase, List<String> recorded) {
        if (!ddlCase.isKind("add_column") || recorded.isEmpty()) {
            return recorded;
        }
        List<String> statements = new ArrayList<>(recorded);
        JsonNode column = ddlCase.op().path("column");
        if (ddlCase.isOn("mssql", "oracle") && column.has("check")) {
            append(statements, constraint(ddlCase, CaseConstraints.of("check", column.path("check")), false));
        }
        if (ddlCase.isOn("sqlite")) {
            typeCheck(ddlCase).ifPresent(it -> append(statements, constraint(ddlCase, it, false)));
        }
        if (ddlCase.op().path("inline_references").asBoolean(false)) {
            inlineReference(ddlCase, statements);
        }
        return statements;
    }

    private static Optional<Constraint> typeCheck(DdlCase ddlCase) {
        JsonNode column = ddlCase.op().path("column");
        return CaseColumns.typeCheck(column.path("name").asString(), column.path("type"), ddlCase.dialect());
    }

    private static void inlineReference(DdlCase ddlCase, List<String> statements) {
        JsonNode column = ddlCase.op().path("column");
        Constraint key = CaseConstraints.ofColumn(column.path("name").asString(), column.path("foreign_key"));
        statements.set(0, statements.get(0).replaceAll(" references .*", ""));
        if (ddlCase.isOn("mysql", "mariadb")) {
            String table = statements.get(0).split(" ")[2];
            statements.add(1, "alter table " + table + " add " + constraint(ddlCase, key, true));
        } else {
            append(statements, constraint(ddlCase, key, false));
        }
    }

    private static void append(List<String> statements, String constraint) {
        statements.set(0, NormalSql.of(statements.get(0) + " " + constraint, true));
    }

    private static String constraint(DdlCase ddlCase, Constraint constraint, boolean ofTable) {
        Dialect dialect = Dialects.load(ConstraintRules.class.getClassLoader()).named(ddlCase.dialect());
        StandardClauses clauses = new StandardClauses((StandardDialect) dialect);
        String text = ofTable ? clauses.constraint(constraint) : clauses.columnConstraint(constraint);
        return Stream.of(text).map(it -> NormalSql.of(it, true)).findFirst().orElseThrow();
    }
}
