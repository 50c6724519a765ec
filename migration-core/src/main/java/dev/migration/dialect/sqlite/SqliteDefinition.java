package dev.migration.dialect.sqlite;

import dev.migration.schema.Check;
import dev.migration.schema.Computed;
import dev.migration.schema.Constraint;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code create table} that SQLite keeps says of a table beyond what its pragmas tell: the names of constraints,
 * checks, collations, and expressions.
 */
final class SqliteDefinition {

    private final SqliteCursor cursor;

    private final List<Constraint> constraints = new ArrayList<>();

    private final Map<String, String> collations = new LinkedHashMap<>();

    private final Map<String, Computed> computed = new LinkedHashMap<>();

    private boolean autoincrement;

    private boolean descendingKey;

    private @Nullable String name;

    private SqliteDefinition(String statement) {
        cursor = new SqliteCursor(statement);
    }

    static SqliteDefinition of(String statement) {
        SqliteDefinition definition = new SqliteDefinition(statement);
        definition.read();
        return definition;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    @Nullable String collation(String column) {
        return collations.get(column);
    }

    @Nullable Computed computed(String column) {
        return computed.get(column);
    }

    boolean isAutoincrement() {
        return autoincrement;
    }

    /** A lone integer key that runs downwards is a column like any other, not the row's number. */
    boolean hasDescendingKey() {
        return descendingKey;
    }

    private void read() {
        cursor.skipTo('(');
        cursor.skip();
        while (!cursor.isAtEnd() && !cursor.accept(')')) {
            if (isTableConstraint()) {
                tableConstraint();
            } else {
                column();
            }
            cursor.accept(',');
        }
    }

    private boolean isTableConstraint() {
        return cursor.isAt("constraint", "primary", "unique", "check", "foreign");
    }

    private void tableConstraint() {
        name = cursor.accept("constraint") ? cursor.name() : null;
        if (cursor.accept("primary", "key")) {
            add(PrimaryKey.primaryKey(array(cursor.names())));
        } else if (cursor.accept("unique")) {
            add(Unique.unique(array(cursor.names())));
        } else if (cursor.accept("check")) {
            add(Check.check(cursor.parenthesised()));
        } else if (cursor.accept("foreign", "key")) {
            List<String> columns = cursor.names();
            cursor.accept("references");
            add(SqliteReference.read(cursor, columns));
        } else {
            cursor.skip();
        }
        skipConflictClause();
    }

    private void column() {
        String column = cursor.name();
        while (!isConstraint() && !isAtEndOfElement()) {
            if (cursor.isAt('(')) {
                cursor.skipParentheses();
            } else {
                cursor.skip();
            }
        }
        while (!isAtEndOfElement()) {
            columnConstraint(column);
        }
    }

    private boolean isAtEndOfElement() {
        return cursor.isAtEnd() || cursor.isAt(',') || cursor.isAt(')');
    }

    private boolean isConstraint() {
        return cursor.isAt(
                "constraint",
                "primary",
                "not",
                "null",
                "unique",
                "check",
                "default",
                "collate",
                "references",
                "generated",
                "as");
    }

    private void columnConstraint(String column) {
        if (cursor.accept("constraint")) {
            name = cursor.name();
            return;
        }
        if (cursor.accept("primary", "key")) {
            primaryKey(column);
        } else if (cursor.accept("unique")) {
            add(Unique.unique(column));
        } else if (cursor.accept("check")) {
            add(Check.check(cursor.parenthesised()));
        } else if (cursor.accept("references")) {
            add(SqliteReference.read(cursor, List.of(column)));
        } else if (cursor.accept("collate")) {
            collations.put(column, cursor.name());
        } else if (cursor.accept("as")) {
            String expression = cursor.parenthesised();
            computed.put(column, new Computed(expression, cursor.accept("stored")));
        } else if (cursor.isAt('(')) {
            cursor.skipParentheses();
        } else {
            cursor.skip();
        }
        skipConflictClause();
        name = null;
    }

    private void primaryKey(String column) {
        descendingKey = cursor.accept("desc");
        cursor.accept("asc");
        skipConflictClause();
        autoincrement = cursor.accept("autoincrement");
        add(PrimaryKey.primaryKey(column));
    }

    private void skipConflictClause() {
        if (cursor.accept("on", "conflict")) {
            cursor.skip();
        }
    }

    private void add(Constraint constraint) {
        constraints.add(name == null ? constraint : constraint.named(name));
        name = null;
    }

    private static String[] array(List<String> names) {
        return names.toArray(String[]::new);
    }
}
