package dev.migration.dialect.postgresql;

import dev.migration.dialect.CatalogDefaults;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defaults as PostgreSQL gives them back: values are cast to the column's type. */
final class PostgresqlDefaultReader {

    private static final SqlSyntax SYNTAX = SqlSyntax.postgresql();

    private final CatalogDefaults defaults = new CatalogDefaults(SYNTAX);

    /** An expression without the parentheses around it. */
    String bare(String sql) {
        return SqlParentheses.without(sql, SYNTAX);
    }

    @Nullable DefaultValue read(@Nullable String sql, ColumnType type) {
        if (sql == null) {
            return null;
        }
        List<SqlToken> tokens = SqlToken.of(sql, SYNTAX);
        boolean isValue = tokens.get(0).text().startsWith("'") || tokens.get(0).is("null");
        return isValue && isCast(tokens) ? value(tokens.get(0), sql, type) : defaults.read(sql, type);
    }

    private @Nullable DefaultValue value(SqlToken token, String sql, ColumnType type) {
        return token.is("null") || type.isArray()
                ? defaults.read(sql.substring(0, token.end()), type.isArray() ? ColumnType.text() : type)
                : CatalogDefaults.ofText(token.unquoted(), type);
    }

    /** Whether a value is followed by two colons and the name of a type, and nothing else. */
    private static boolean isCast(List<SqlToken> tokens) {
        return tokens.size() > 3
                && tokens.get(1).isSymbol(':')
                && tokens.get(2).isSymbol(':')
                && tokens.stream().skip(3).noneMatch(it -> it.isSymbol(':') || isOperator(it));
    }

    private static boolean isOperator(SqlToken token) {
        return token.kind() == SqlToken.Kind.SYMBOL
                && "()[],.".indexOf(token.text().charAt(0)) < 0;
    }
}
