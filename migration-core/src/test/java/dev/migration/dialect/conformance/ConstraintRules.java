package dev.migration.dialect.conformance;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            append(statements, constraint(ddlCase, CaseConstraints.of("check", column.path("check"))));
        }
        if (ddlCase.isOn("sqlite")) {
            typeCheck(ddlCase).ifPresent(it -> append(statements, constraint(ddlCase, it)));
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
        String recorded = statements.get(0);
        int begin = recorded.indexOf(" references ");
        if (begin < 0) {
            // SQL Server: the whole key is lost.
            append(statements, constraint(ddlCase, key));
            return;
        }
        String name = key.name() == null ? "" : " constraint " + SuccessRules.quoted(key.name());
        String reference = recorded.substring(begin);
        String rest = recorded.substring(0, begin);
        if (ddlCase.isOn("mysql", "mariadb")) {
            // There it is read and ignored.
            String columnName = SuccessRules.quoted(column.path("name").asString());
            statements.set(0, rest);
            statements.add(
                    1,
                    NormalSql.of(
                            "alter table " + rest.split(" ")[2] + " add" + name + " foreign key (" + columnName + ")"
                                    + reference,
                            true));
        } else {
            statements.set(0, NormalSql.of(rest + name + reference, true));
        }
    }

    private static void append(List<String> statements, String constraint) {
        statements.set(0, NormalSql.of(statements.get(0) + " " + constraint, true));
    }

    private static String constraint(DdlCase ddlCase, Constraint constraint) {
        Dialect dialect = Dialects.load(ConstraintRules.class.getClassLoader()).named(ddlCase.dialect());
        return NormalSql.of(new StandardClauses((StandardDialect) dialect).columnConstraint(constraint), true);
    }
}
