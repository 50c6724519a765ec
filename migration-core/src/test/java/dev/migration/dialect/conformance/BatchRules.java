package dev.migration.dialect.conformance;

import dev.migration.dialect.Dialects;
import dev.migration.dialect.StandardClauses;
import dev.migration.dialect.StandardDialect;
import dev.migration.schema.Constraint;
import dev.migration.sql.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Where we do better than Alembic in batches, as rules over what a case says; each method is one, with its reason. */
final class BatchRules {

    private static final String TEMPORARY = "_migration_tmp_";

    private static final Set<String> TEXT_TYPES =
            Set.of("varchar", "nvarchar", "char", "text", "enum", "blob", "bytea", "varbinary");

    private BatchRules() {}

    static boolean demandsRefusal(BatchCase batchCase) {
        return batchCase.error() != null && !isSolved(batchCase)
                || takesName(batchCase)
                || speaksOfMissing(batchCase)
                || !batchCase.recreates() && movesColumn(batchCase)
                || commentsOnSqlite(batchCase)
                || altersOnSqlite(batchCase)
                || losesColumnOfOthers(batchCase)
                || usesOldName(batchCase);
    }

    private static boolean isSolved(BatchCase batchCase) {
        return addsUnnamedConstraint(batchCase) || hasPlaceInNewTable(batchCase) || usesNewName(batchCase);
    }

    /** A new name can be used right away; Alembic does not know it yet. */
    private static boolean usesNewName(BatchCase batchCase) {
        Set<String> names = new TreeSet<>();
        for (JsonNode op : batchCase.ops()) {
            if (op.path("columns").values().stream().anyMatch(it -> names.contains(it.asString("")))) {
                return batchCase.error() != null;
            }
            if (op.hasNonNull("new_name")) {
                names.add(op.path("new_name").asString());
            }
        }
        return false;
    }

    /** What the table has not is named before anything is sent; Alembic leaves that to the database, or loses it. */
    private static boolean speaksOfMissing(BatchCase batchCase) {
        Set<String> columns = new TreeSet<>(others(batchCase, ""));
        Set<String> names = new TreeSet<>();
        batchCase
                .existing()
                .path("constraints")
                .values()
                .forEach(it -> names.add(it.path("name").asString("")));
        for (JsonNode op : batchCase.ops()) {
            String kind = op.path("kind").asString();
            boolean isUnknown = op.path("column").isString()
                            && !columns.contains(op.path("column").asString())
                    || op.path("columns").values().stream()
                            .anyMatch(it -> it.isString() && !columns.contains(it.asString()))
                    || kind.startsWith("drop_")
                            && op.has("name")
                            && !names.contains(op.path("name").asString(""));
            if (isUnknown) {
                return true;
            }
            columns.add(
                    op.path("new_name").asString(op.path("column").path("name").asString("id")));
            names.add(kind.startsWith("create_") ? op.path("name").asString("") : "");
        }
        return false;
    }

    /** SQLite keeps no comments: Alembic makes the table anew for nothing. */
    private static boolean commentsOnSqlite(BatchCase batchCase) {
        boolean comments = Stream.of("create_table_comment", "drop_table_comment")
                        .anyMatch(it -> !batchCase.ops(it).isEmpty())
                || batchCase.ops("alter_column").stream().anyMatch(it -> it.has("comment"));
        return batchCase.isOn("sqlite") && comments;
    }

    /** SQLite has no ALTER COLUMN and no ADD CONSTRAINT: Alembic writes it all the same when it may not make the table anew. */
    private static boolean altersOnSqlite(BatchCase batchCase) {
        return batchCase.isOn("sqlite")
                && batchCase.recreate().equals("never")
                && batchCase.ops().stream()
                        .anyMatch(it -> !isPureRename(it)
                                && !it.path("kind").asString().matches("add_column|drop_column|(create|drop)_index"));
    }

    /**
     * A constraint or index of several columns must not vanish with one of them, nor be kept in words that are broken:
     * Alembic does the one to keys, uniques and indexes, and the other to checks.
     */
    private static boolean losesColumnOfOthers(BatchCase batchCase) {
        return batchCase.ops("drop_column").stream()
                .map(it -> it.path("column").asString())
                .anyMatch(column -> batchCase.existing().path("constraints").values().stream()
                        .filter(it -> !isDropped(batchCase, it))
                        .anyMatch(it -> mentions(it, column)
                                && others(batchCase, column).stream().anyMatch(other -> mentions(it, other))));
    }

    private static boolean isDropped(BatchCase batchCase, JsonNode constraint) {
        String name = constraint.path("name").asString("");
        return Stream.of("drop_constraint", "drop_index")
                .flatMap(kind -> batchCase.ops(kind).stream())
                .anyMatch(it -> it.path("name").asString("").equals(name));
    }

    private static List<String> others(BatchCase batchCase, String column) {
        return batchCase.existing().path("columns").values().stream()
                .map(it -> it.path("name").asString())
                .filter(it -> !it.equals(column))
                .toList();
    }

    private static boolean mentions(JsonNode constraint, String column) {
        boolean inColumns = constraint.path("columns").values().stream()
                .map(it -> it.asString(it.path("expr").asString("")))
                .anyMatch(column::equals);
        return inColumns || SqlNames.mentions(constraint.path("expr").asString(""), column);
    }

    /** What follows a new name in the same batch uses the new name; Alembic wants the old one, and loses the new. */
    private static boolean usesOldName(BatchCase batchCase) {
        Set<String> old = new TreeSet<>();
        for (JsonNode op : batchCase.ops()) {
            boolean isNamed = op.path("columns").values().stream().anyMatch(it -> old.contains(it.asString("")))
                    || old.contains(op.path("column").asString(""));
            if (isNamed) {
                return true;
            }
            if (op.hasNonNull("new_name")) {
                old.add(op.path("column").asString());
                old.remove(op.path("new_name").asString());
            }
        }
        return false;
    }

    /** A constraint without a name is as good as any: Alembic refuses it. */
    private static boolean addsUnnamedConstraint(BatchCase batchCase) {
        return "ValueError".equals(batchCase.error())
                && !batchCase.recreate().equals("never")
                && batchCase.ops().stream()
                        .anyMatch(it -> it.path("kind").asString().startsWith("create_") && !it.hasNonNull("name")
                                || it.path("column").path("unique").asBoolean(false)
                                || it.path("column").has("foreign_key")
                                        && !it.path("column")
                                                .path("foreign_key")
                                                .hasNonNull("name"));
    }

    /** In a table that is made anew for another reason, a column can have any place. */
    private static boolean hasPlaceInNewTable(BatchCase batchCase) {
        boolean isNew = batchCase.ops().stream()
                .anyMatch(it -> !it.path("kind").asString().matches("add_column|create_index|drop_index"));
        return "CommandError".equals(batchCase.error())
                && batchCase.isOn("sqlite")
                && batchCase.recreate().equals("auto")
                && isNew;
    }

    /** A new constraint must not take the place of another because it has its name. */
    private static boolean takesName(BatchCase batchCase) {
        return batchCase.ops().stream()
                .filter(it -> it.path("kind").asString().startsWith("create_") && it.hasNonNull("name"))
                .anyMatch(op -> batchCase.existing().path("constraints").values().stream()
                        .filter(it -> !isDropped(batchCase, it))
                        .anyMatch(it -> it.path("name").equals(op.path("name"))));
    }

    /** SQLite refuses to add a column that has no value for the rows; only a new table can have it. */
    private static boolean addsColumnWithoutValue(BatchCase batchCase) {
        return batchCase.isOn("sqlite")
                && batchCase.recreate().equals("auto")
                && !batchCase.recreates()
                && batchCase.ops("add_column").stream()
                        .map(it -> it.path("column"))
                        .anyMatch(it -> !it.path("nullable").asBoolean(true) && !it.has("server_default"));
    }

    static List<String> expected(BatchCase batchCase) {
        if (isOnlyNew(batchCase)) {
            return List.of("is carried out");
        }
        if (batchCase.isOn("sqlite") && batchCase.recreate().equals("auto") && onlyRenames(batchCase)) {
            return renames(batchCase);
        }
        List<String> statements = batchCase.sql().stream()
                .map(it -> normal(batchCase, it.replace("_alembic_tmp_", TEMPORARY)))
                .toList();
        statements = types(batchCase, statements);
        statements = batchCase.recreates() ? recreation(batchCase, statements) : statements;
        return statements.stream().map(it -> normal(batchCase, it)).toList();
    }

    /** Where there is nothing to compare with, as Alembic has nothing or something else. */
    private static boolean isOnlyNew(BatchCase batchCase) {
        return isSolved(batchCase)
                || addsColumnWithoutValue(batchCase)
                || batchCase.recreates() && movesColumn(batchCase);
    }

    /** An altered column goes where it is put; Alembic leaves it where it is. */
    private static boolean movesColumn(BatchCase batchCase) {
        return batchCase.ops("alter_column").stream().anyMatch(it -> it.has("insert_before") || it.has("insert_after"));
    }

    static List<String> actual(BatchCase batchCase, List<String> rendered) {
        if (!rendered.isEmpty() && isOnlyNew(batchCase)) {
            return List.of("is carried out");
        }
        return inOneOrder(rendered.stream().map(BatchRules::reworded).toList());
    }

    /** Types are spelled as everywhere else, and so are identity columns and new names. */
    private static List<String> types(BatchCase batchCase, List<String> recorded) {
        List<String> statements = TypeRules.recorded(batchCase.creation(), recorded);
        for (JsonNode op : batchCase.ops()) {
            statements = TypeRules.recorded(batchCase.single(op), statements);
        }
        if (batchCase.isOn("postgresql")) {
            statements = statements.stream()
                    .map(it -> it.replaceAll("\\bserial not null", "integer generated by default as identity")
                            .replaceAll("\\bbigserial not null", "bigint generated by default as identity")
                            .replaceAll("^(alter table \\S+ rename )(?!column|to )", "$1column "))
                    .toList();
        }
        return statements;
    }

    private static List<String> recreation(BatchCase batchCase, List<String> recorded) {
        List<String> statements = recorded;
        if (batchCase.isOn("sqlite")) {
            statements = casts(batchCase, statements);
            statements = earlyRenames(batchCase, statements);
            statements = legacyRename(batchCase, statements);
        }
        statements = statements.stream()
                .filter(it -> !isLostIndex(batchCase, it))
                .map(it -> it.startsWith("create table") ? table(batchCase, it) : it)
                .toList();
        return inOneOrder(batchCase.isOn("postgresql") ? postgresql(batchCase, statements) : statements);
    }

    /** SQLite converts what can be converted by itself; a cast makes 0 out of a word. */
    private static List<String> casts(BatchCase batchCase, List<String> statements) {
        Set<String> numbers = new TreeSet<>();
        batchCase.ops("alter_column").stream()
                .filter(it -> it.has("type")
                        && !TEXT_TYPES.contains(it.path("type").path("type").asString()))
                .forEach(it -> numbers.add(it.path("column").asString()));
        List<String> changed = new ArrayList<>();
        for (String statement : statements) {
            String sql = statement;
            for (String column : numbers) {
                sql = sql.replaceAll(
                        "cast\\((\\w+\\." + Pattern.quote(column) + ") as [^()]+(?:\\([^()]*\\))?\\)\\s*as \\w+", "$1");
            }
            changed.add(sql);
        }
        return changed;
    }

    /** New names are given first, so that views, triggers and foreign keys of other tables follow them. */
    private static List<String> earlyRenames(BatchCase batchCase, List<String> statements) {
        List<String> changed = new ArrayList<>(renames(batchCase));
        for (String statement : statements) {
            String sql = statement;
            for (JsonNode op : batchCase.ops("alter_column")) {
                if (op.hasNonNull("new_name")) {
                    sql = sql.replaceAll(
                            "(?<=\\b" + batchCase.table() + "\\.)"
                                    + Pattern.quote(op.path("column").asString()) + "\\b",
                            op.path("new_name").asString());
                }
            }
            changed.add(sql);
        }
        return changed;
    }

    private static List<String> renames(BatchCase batchCase) {
        return batchCase.ops("alter_column").stream()
                .filter(it -> it.hasNonNull("new_name"))
                .map(it -> "alter table %s rename column %s to %s"
                        .formatted(
                                batchCase.table(),
                                it.path("column").asString(),
                                it.path("new_name").asString()))
                .toList();
    }

    private static boolean onlyRenames(BatchCase batchCase) {
        return !batchCase.ops().isEmpty() && batchCase.ops().stream().allMatch(BatchRules::isPureRename);
    }

    private static boolean isPureRename(JsonNode op) {
        return op.path("kind").asString().equals("alter_column")
                && op.hasNonNull("new_name")
                && !op.has("type")
                && !op.has("nullable")
                && !op.has("server_default");
    }

    /** Views and triggers that name the table must not keep the new one from taking its name. */
    private static List<String> legacyRename(BatchCase batchCase, List<String> statements) {
        List<String> changed = new ArrayList<>();
        for (String statement : statements) {
            if (statement.startsWith("alter table " + TEMPORARY)) {
                changed.addAll(List.of("pragma legacy_alter_table=on", statement, "pragma legacy_alter_table=off"));
            } else {
                changed.add(statement);
            }
        }
        return changed;
    }

    /** The columns and constraints that Alembic's table lacks, or has in the wrong words. */
    private static String table(BatchCase batchCase, String recorded) {
        int open = recorded.indexOf('(');
        int close = recorded.lastIndexOf(')');
        List<String> items = new ArrayList<>(NormalSql.items(recorded.substring(open + 1, close)));
        newColumnsLast(batchCase, items);
        numbersStay(batchCase, items);
        defaultsHold(batchCase, items);
        checksFollow(batchCase, items);
        nothingIsLost(batchCase, items);
        return recorded.substring(0, open + 1) + String.join(",", items) + recorded.substring(close);
    }

    /** A new column without a place comes last, also when the last one goes. */
    private static void newColumnsLast(BatchCase batchCase, List<String> items) {
        List<String> existing = others(batchCase, "");
        String last = existing.get(existing.size() - 1);
        boolean lastGoes = batchCase.ops("drop_column").stream()
                .anyMatch(it -> it.path("column").asString().equals(last));
        if (!lastGoes || !batchCase.options().path("partial_reordering").isEmpty()) {
            return;
        }
        for (JsonNode op : batchCase.ops("add_column")) {
            String name = op.path("column").path("name").asString() + " ";
            if (!op.has("insert_before") && !op.has("insert_after")) {
                List<String> moved =
                        items.stream().filter(it -> it.startsWith(name)).toList();
                items.removeAll(moved);
                items.addAll(moved);
            }
        }
    }

    /** A column that counts goes on counting when another becomes the key. */
    private static void numbersStay(BatchCase batchCase, List<String> items) {
        if (batchCase.isOn("postgresql")) {
            items.replaceAll(it -> batchCase.existing().path("columns").values().stream()
                            .filter(column -> column.path("primary_key").asBoolean(false))
                            .anyMatch(column -> it.equals(column.path("name").asString() + " integer not null"))
                    ? it.replace("not null", "generated by default as identity")
                    : it);
        }
    }

    /** SQLite wants an expression in parentheses. */
    private static void defaultsHold(BatchCase batchCase, List<String> items) {
        for (JsonNode op : batchCase.ops()) {
            JsonNode value = op.has("server_default")
                    ? op.path("server_default")
                    : op.path("column").path("server_default");
            String sql = value.path("expr").asString("");
            if (batchCase.isOn("sqlite")
                    && !sql.matches("(?i)|current_\\w+|\\(.*\\)|'[^']*'|[-+]?[0-9.]+|null|true|false")) {
                items.replaceAll(it -> it.replace("default " + normal(batchCase, sql), "default (" + sql + ")"));
            }
        }
    }

    /** A check follows the new name of a column; one of a dropped column alone goes with it. */
    private static void checksFollow(BatchCase batchCase, List<String> items) {
        for (JsonNode check : batchCase.existing().path("constraints").values()) {
            if (!check.path("kind").asString().equals("check") || isDropped(batchCase, check)) {
                continue;
            }
            String before = clause(batchCase, check);
            items.removeIf(it -> it.equals(before));
            String sql = check.path("expr").asString();
            boolean goes = batchCase.ops("drop_column").stream()
                    .anyMatch(it -> SqlNames.mentions(sql, it.path("column").asString()));
            if (!goes) {
                items.add(renamed(batchCase, before));
            }
        }
    }

    /** An index of a dropped column goes with it, and the new table gets its indexes once, under its own name. */
    private static boolean isLostIndex(BatchCase batchCase, String statement) {
        return isIndex(statement)
                && (statement.contains(" on " + TEMPORARY)
                        || batchCase.ops("drop_column").stream()
                                .anyMatch(it -> statement.endsWith(
                                        "(" + it.path("column").asString() + ")")));
    }

    private static boolean isIndex(String statement) {
        return statement.startsWith("create index") || statement.startsWith("create unique index");
    }

    private static String renamed(BatchCase batchCase, String sql) {
        String changed = sql;
        for (JsonNode op : batchCase.ops("alter_column")) {
            changed = op.hasNonNull("new_name")
                    ? SqlNames.renamed(
                            changed,
                            op.path("column").asString(),
                            op.path("new_name").asString())
                    : changed;
        }
        return normal(batchCase, changed);
    }

    /** A constraint on a column that has a new name is there. */
    private static void nothingIsLost(BatchCase batchCase, List<String> items) {
        for (String kind : List.of("unique_constraint", "check_constraint", "foreign_key")) {
            for (JsonNode op : batchCase.ops("create_" + kind)) {
                String clause = clause(batchCase, CaseConstraints.of(kind.replace("_constraint", ""), op));
                if (!items.contains(clause)) {
                    items.add(clause);
                }
            }
        }
    }

    private static String clause(BatchCase batchCase, JsonNode constraint) {
        return clause(batchCase, CaseConstraints.of(constraint.path("kind").asString(), constraint));
    }

    private static String clause(BatchCase batchCase, Constraint constraint) {
        StandardDialect dialect = (StandardDialect)
                Dialects.load(BatchRules.class.getClassLoader()).named(batchCase.dialect());
        return normal(batchCase, new StandardClauses(dialect).constraint(constraint));
    }

    /** A foreign key to the table itself would keep the old one from being dropped, so it comes last. */
    private static List<String> postgresql(BatchCase batchCase, List<String> statements) {
        List<String> changed = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (String statement : statements) {
            boolean isTable = statement.startsWith("create table");
            List<String> items = isTable
                    ? new ArrayList<>(NormalSql.items(
                            statement.substring(statement.indexOf('(') + 1, statement.lastIndexOf(')'))))
                    : List.of();
            List<String> own = items.stream()
                    .filter(it -> it.contains("references " + batchCase.table() + "("))
                    .toList();
            String kept = statement;
            for (String item : own) {
                kept = kept.replace("," + item, "");
                late.add("alter table " + batchCase.table() + " add " + item);
            }
            changed.add(kept);
            if (statement.startsWith("alter table " + TEMPORARY)) {
                changed.addAll(late);
            }
        }
        return counters(batchCase, changed);
    }

    /** The numbers of the new table go on where those of the old one were; Alembic's start anew, and collide. */
    private static List<String> counters(BatchCase batchCase, List<String> statements) {
        List<String> changed = new ArrayList<>();
        for (String statement : statements) {
            changed.add(statement);
            if (statement.startsWith("insert into " + TEMPORARY)) {
                statements.stream()
                        .filter(it -> it.startsWith("create table " + TEMPORARY))
                        .flatMap(it -> NormalSql.items(it.substring(it.indexOf('(') + 1, it.lastIndexOf(')'))).stream())
                        .filter(it -> it.contains(" as identity"))
                        .forEach(it -> changed.add("counts " + it.split(" ")[0]));
            }
        }
        return changed;
    }

    private static String reworded(String statement) {
        Matcher counter = Pattern.compile("select setval\\(pg_get_serial_sequence\\('[^']+','([^']+)'\\).*")
                .matcher(statement);
        return (counter.matches() ? "counts " + counter.group(1) : statement)
                .replaceFirst("(?<=^insert into [^()]{1,80}\\([^()]{1,800}\\)) ?overriding system value ?", "");
    }

    /** The order of indexes and that in which names are set free is open, and so is whether a name is that nobody needs. */
    private static List<String> inOneOrder(List<String> statements) {
        String table = statements.stream()
                .filter(it -> it.startsWith("create table"))
                .findFirst()
                .orElse("");
        List<String> drops = statements.stream()
                .filter(it -> !table.isEmpty() && it.matches("alter table \\S+ drop constraint \\S+"))
                .toList();
        List<String> ordered = new ArrayList<>(drops.stream()
                .filter(it -> table.contains("constraint " + it.substring(it.lastIndexOf(' ') + 1) + " "))
                .sorted()
                .toList());
        statements.stream()
                .filter(it -> !drops.contains(it) && (table.isEmpty() || !isIndex(it)))
                .forEach(ordered::add);
        statements.stream()
                .filter(it -> !table.isEmpty() && isIndex(it))
                .sorted()
                .forEach(ordered::add);
        return ordered;
    }

    private static String normal(BatchCase batchCase, String sql) {
        return NormalSql.of(sql, batchCase.isOn("postgresql"));
    }
}
