package dev.migration.dialect.sqlite;

import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.TableDependents;
import dev.migration.operation.AlteredTable;
import dev.migration.schema.QualifiedName;
import dev.migration.sql.SqlNames;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Triggers, which SQLite drops with their table, and views, which it leaves to fail when a column is missing. */
final class SqliteDependents {

    private final StandardDialect dialect;

    private final Connection connection;

    private final AlteredTable altered;

    SqliteDependents(StandardDialect dialect, Connection connection, AlteredTable altered) {
        this.dialect = dialect;
        this.connection = connection;
        this.altered = altered;
    }

    TableDependents read() throws SQLException {
        List<String> triggers = new ArrayList<>();
        String table = altered.original().name().name();
        for (Definition trigger : definitions("type = 'trigger' and lower(tbl_name) = lower(?)", table)) {
            refuseLoss("trigger", trigger);
            refuseInOtherFile(trigger);
            triggers.add(trigger.sql());
        }
        for (Definition view : definitions("type = 'view' and ? is not null", table)) {
            if (SqlNames.mentions(view.sql(), table)) {
                refuseLoss("view", view);
            }
        }
        for (Definition own : definitions("type = 'table' and lower(name) = lower(?)", table)) {
            refuseConflictClause(own);
        }
        return TableDependents.none().restoring(triggers);
    }

    private void refuseLoss(String kind, Definition definition) {
        for (String column : altered.dropped()) {
            if (SqlNames.mentions(definition.sql(), column)) {
                throw dialect.cannot(
                        "drop the column '%s' of '%s', which the %s '%s' uses"
                                .formatted(column, altered.original().name(), kind, definition.name()),
                        "Drop the %s with `op.execute(\"drop %s %s\")` first, and create it anew without the column."
                                .formatted(kind, kind, definition.name()));
            }
        }
    }

    /** The text of a trigger does not say in which file it is, so it would be created in the main one. */
    private void refuseInOtherFile(Definition trigger) {
        String schema = altered.original().name().schema();
        if (schema != null && !schema.equals("main")) {
            throw dialect.cannot(
                    "make '%s' anew with its trigger '%s'"
                            .formatted(altered.original().name(), trigger.name()),
                    "Drop the trigger first, and create it anew after, both with `op.execute(...)`.");
        }
    }

    /** The one thing in the definition of a table that has no place in ours. */
    private void refuseConflictClause(Definition table) {
        if (SqlNames.mentions(table.sql(), "conflict")) {
            throw dialect.cannot(
                    "make '%s' anew without losing its ON CONFLICT clause".formatted(table.name()),
                    "Create the new table with `op.execute(...)`, copy the rows, drop the old one and rename.");
        }
    }

    private List<Definition> definitions(String condition, String parameter) throws SQLException {
        QualifiedName catalog = altered.original().name().sibling("sqlite_schema");
        String query = "select name, sql from " + dialect.qualify(catalog) + " where " + condition + " order by rowid";
        List<Definition> definitions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    definitions.add(new Definition(result.getString(1), result.getString(2)));
                }
            }
        }
        return definitions;
    }

    private record Definition(String name, String sql) {}
}
