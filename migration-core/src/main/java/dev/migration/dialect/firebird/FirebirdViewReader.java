package dev.migration.dialect.firebird;

import dev.migration.dialect.CatalogNames;
import dev.migration.dialect.CatalogRow;
import dev.migration.dialect.StandardDialect;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads what a view asks. The names that {@code create view v (a, b) as} gives to its columns are not in the query that
 * Firebird keeps, and only they tell that it was written so.
 */
final class FirebirdViewReader {

    private final StandardDialect dialect;

    private final CatalogNames names;

    private final List<CatalogRow> columns;

    FirebirdViewReader(StandardDialect dialect, CatalogNames names, List<CatalogRow> columns) {
        this.dialect = dialect;
        this.names = names;
        this.columns = columns;
    }

    String query(CatalogRow view) {
        String query = view.text("query").strip();
        List<CatalogRow> own = columns.stream()
                .filter(it -> it.text("table_name").equals(view.text("name")))
                .toList();
        List<SqlToken> tokens = SqlToken.of(query, dialect.syntax());
        if (own.stream().allMatch(it -> isNamedIn(tokens, it))) {
            return query;
        }
        return own.stream()
                .map(it -> dialect.quote(names.written(it.text("name"))))
                .collect(Collectors.joining(", ", "select * from (" + query + ") as view_ (", ")"));
    }

    /** Whether the query itself gives the column its name: that of the column that it selects, or another. */
    private static boolean isNamedIn(List<SqlToken> query, CatalogRow column) {
        String name = column.text("name");
        return name.equals(column.find("base_name"))
                || query.stream().anyMatch(it -> isWritten(it, name));
    }

    private static boolean isWritten(SqlToken token, String name) {
        return token.unquoted().equals(name)
                || token.text().toUpperCase(Locale.ROOT).equals(name);
    }
}
