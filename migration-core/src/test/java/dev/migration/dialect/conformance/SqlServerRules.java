package dev.migration.dialect.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** SQL Server's procedures and dynamic statements in one spelling, and where ours does more. */
final class SqlServerRules {

    private static final Pattern LOOKUP = Pattern.compile(
            "(?is)declare @.*sys\\.(default_constraints|check_constraints|foreign_keys).*?object_id\\(n?'([^']*)'\\).*?"
                    + "(?:col_name\\([^)]*\\)=|columnproperty\\(object_id\\(n?'[^']*'\\),)n?'([^']*)'.*");

    private SqlServerRules() {}

    /** A lookup by what it drops; a call by its arguments without their quotes. */
    static String canonical(String sql) {
        Matcher lookup = LOOKUP.matcher(sql);
        if (lookup.matches()) {
            return "drop %s of %s.%s".formatted(lookup.group(1), bare(lookup.group(2)), bare(lookup.group(3)));
        }
        String call = sql.replace("declare @schema sysname=schema_name(); ", "")
                .replace("@schema", "dbo")
                .replaceFirst("^execute ", "exec ");
        return call.startsWith("exec ") ? bare(call.replaceAll("(?<=[ ,(])n'", "'")) : sql;
    }

    private static String bare(String text) {
        return text.replaceAll("['\"\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    static List<String> recorded(DdlCase ddlCase, List<String> recorded) {
        List<String> statements =
                new ArrayList<>(recorded.stream().map(SqlServerRules::canonical).toList());
        if (ddlCase.internal()) {
            comment(ddlCase, statements);
        }
        if (ddlCase.isKind("bulk_insert") && ddlCase.op().path("rows").isEmpty()) {
            // No rows, nothing to do.
            return List.of();
        }
        if (ddlCase.isKind("drop_column")) {
            dropsDefaultFirst(ddlCase, statements);
            bothOrNone(ddlCase, statements);
        }
        if (ddlCase.isKind("alter_column")) {
            alteration(ddlCase, statements);
        }
        return statements;
    }

    /** Alembic fails without a connection to ask for the schema; our statement asks for it itself, and goes on. */
    private static void comment(DdlCase ddlCase, List<String> statements) {
        JsonNode op = ddlCase.op();
        JsonNode of = ddlCase.isKind("add_column") ? op.path("column") : op;
        String comment = of.hasNonNull("comment") ? "," + of.path("comment").asString() : "";
        String verb = comment.isEmpty() ? "drop" : op.hasNonNull("existing_comment") ? "update" : "add";
        String table = op.path("table").asString();
        String column = ddlCase.isKind("add_column")
                ? of.path("name").asString()
                : op.path("column").asString("");
        statements.add(bare("exec sp_%sextendedproperty MS_Description%s,schema,dbo,table,%s%s"
                .formatted(verb, comment, table, column.isEmpty() ? "" : ",column," + column)));
        if (op.path("server_default").has("literal")) {
            statements.add("alter table %s add default '%s' for %s"
                    .formatted(table, op.path("server_default").path("literal").asString(), column));
        }
        if (op.hasNonNull("new_name")) {
            statements.add("exec sp_rename %s.%s,%s,column"
                    .formatted(table, column, op.path("new_name").asString()));
        }
    }

    private static String dropOf(String what, DdlCase ddlCase, String column) {
        String schema = ddlCase.op().path("schema").asString("");
        String table = (schema.isEmpty() ? "" : schema + ".")
                + ddlCase.op().path("table").asString();
        return "drop %s of %s.%s".formatted(what, table, column).toLowerCase(Locale.ROOT);
    }

    /** No column with a default can go or change its type, so the default goes first whether or not one asks. */
    private static void dropsDefaultFirst(DdlCase ddlCase, List<String> statements) {
        String drop = dropOf(
                "default_constraints", ddlCase, ddlCase.op().path("column").asString());
        if (!statements.contains(drop)) {
            statements.add(0, drop);
        }
    }

    /** Checks and foreign keys go along together, by one option. */
    private static void bothOrNone(DdlCase ddlCase, List<String> statements) {
        String column = ddlCase.op().path("column").asString();
        String checks = dropOf("check_constraints", ddlCase, column);
        String keys = dropOf("foreign_keys", ddlCase, column);
        if (statements.contains(checks) || statements.contains(keys)) {
            statements.removeAll(List.of(checks, keys));
            statements.addAll(1, List.of(checks, keys));
        }
    }

    private static void alteration(DdlCase ddlCase, List<String> statements) {
        var op = ddlCase.op();
        boolean setsDefault = op.has("server_default");
        var known = op.path("existing_server_default");
        boolean moves = op.has("type") && known.isObject() && !setsDefault;
        if (setsDefault || moves) {
            dropsDefaultFirst(ddlCase, statements);
        }
        if (moves) {
            // The default that had to go for the new type comes back.
            String value = known.has("literal")
                    ? "'" + known.path("literal").asString() + "'"
                    : known.path("expr").asString();
            statements.add("alter table " + op.path("table").asString() + " add default " + value + " for "
                    + op.path("column").asString());
        }
    }
}
