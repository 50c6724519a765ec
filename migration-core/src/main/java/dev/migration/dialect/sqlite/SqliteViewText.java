package dev.migration.dialect.sqlite;

import dev.migration.schema.QualifiedName;
import dev.migration.schema.View;

/** Reads the {@code create view} that SQLite keeps. */
final class SqliteViewText {

    private SqliteViewText() {}

    static View read(QualifiedName name, String statement) {
        SqliteCursor cursor = new SqliteCursor(statement);
        while (!cursor.isAtEnd() && !cursor.isAt("as") && !cursor.isAt('(')) {
            cursor.skip();
        }
        String columns = cursor.isAt('(') ? cursor.parenthesised() : "";
        cursor.accept("as");
        String query = cursor.rest();
        // A view has no place for names of its columns, so its query gives them.
        return new View(
                name,
                columns.isEmpty() ? query : "with view_(%s) as (%s) select * from view_".formatted(columns, query),
                false);
    }
}
