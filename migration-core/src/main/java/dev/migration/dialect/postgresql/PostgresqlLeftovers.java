package dev.migration.dialect.postgresql;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * The invalid index that {@code create index concurrently} leaves when it does not come to its end: no query uses it, every
 * write maintains it, and it keeps its name from the next attempt.
 */
final class PostgresqlLeftovers {

    private static final String INVALID =
            """
            select quote_ident(n.nspname) || '.' || quote_ident(i.relname)
            from pg_index x join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = i.relnamespace
            where x.indrelid = to_regclass(?) and i.relname = ? and i.relkind = 'i' and not x.indisvalid
              and not exists (select 1 from pg_stat_progress_create_index p where p.index_relid = i.oid)
            """;

    private PostgresqlLeftovers() {}

    /** What takes away what is in the statement's way; nothing while somebody is still building it. */
    static List<String> before(Connection connection, String statement, SqlSyntax syntax) throws SQLException {
        List<SqlToken> tokens = SqlToken.of(statement, syntax);
        int position = afterCreate(tokens);
        if (position == 0) {
            return List.of();
        }
        String index = name(tokens.get(position));
        StringBuilder table = new StringBuilder();
        for (int i = position + 2; i < tokens.size() && isPartOfName(tokens.get(i)); i++) {
            if (!tokens.get(i).is("only")) {
                table.append(tokens.get(i).text());
            }
        }
        try (PreparedStatement query = connection.prepareStatement(INVALID)) {
            query.setString(1, table.toString());
            query.setString(2, index);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? List.of("drop index concurrently " + row.getString(1)) : List.of();
            }
        }
    }

    /** Where the index's name stands, which the word {@code on} follows; 0 in another statement. */
    private static int afterCreate(List<SqlToken> tokens) {
        int position = skip(tokens, 0, "create");
        position = skip(tokens, position, "unique");
        int index = skip(tokens, position, "index");
        int concurrently = skip(tokens, index, "concurrently");
        if (position == 0 || index == position || concurrently == index) {
            return 0;
        }
        position = skip(tokens, concurrently, "if");
        position = skip(tokens, position, "not");
        position = skip(tokens, position, "exists");
        return position + 2 < tokens.size() && tokens.get(position + 1).is("on") ? position : 0;
    }

    private static int skip(List<SqlToken> tokens, int position, String keyword) {
        return position < tokens.size() && tokens.get(position).is(keyword) ? position + 1 : position;
    }

    private static boolean isPartOfName(SqlToken token) {
        return token.isSymbol('.') || token.kind() != SqlToken.Kind.SYMBOL && !token.is("using");
    }

    private static String name(SqlToken token) {
        return token.kind() == SqlToken.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : token.unquoted();
    }
}
