package dev.migration.dialect.sqlite;

import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Set;

/** Reads the {@code create index} that SQLite keeps. */
final class SqliteIndexText {

    private SqliteIndexText() {}

    /** The index, of these columns or of expressions. */
    static Index read(String name, String statement, Set<String> columns) {
        SqliteCursor cursor = new SqliteCursor(statement);
        cursor.accept("create");
        boolean unique = cursor.accept("unique");
        cursor.skipTo('(');
        cursor.skip();
        Index index = Index.of(name);
        while (!cursor.isAtEnd() && !cursor.accept(')')) {
            index = index.part(part(cursor.element(), columns));
            cursor.accept(',');
        }
        index = cursor.accept("where") ? index.where(cursor.rest()) : index;
        return unique ? index.asUnique() : index;
    }

    private static IndexPart part(String text, Set<String> columns) {
        List<SqlToken> tokens = SqlToken.of(text, SqlSyntax.sqlite());
        SqlToken last = tokens.get(tokens.size() - 1);
        boolean descends = last.is("desc");
        boolean isOrdered = (descends || last.is("asc")) && tokens.size() > 1;
        String expression = isOrdered ? text.substring(0, last.start()).strip() : text;
        boolean isName = tokens.size() == (isOrdered ? 2 : 1);
        String column = isName ? column(tokens.get(0).unquoted(), columns) : "";
        IndexPart part = column.isEmpty() ? IndexPart.expression(expression) : IndexPart.column(column);
        return isOrdered && descends ? part.descending() : part;
    }

    /** The column as the table spells it, or an empty text if it has none like that. */
    private static String column(String name, Set<String> columns) {
        return columns.stream().filter(name::equalsIgnoreCase).findFirst().orElse("");
    }
}
