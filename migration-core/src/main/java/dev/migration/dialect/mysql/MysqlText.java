package dev.migration.dialect.mysql;

import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;

/** SQL as the server gives it back: with its own schema before each name, and with escapes of its own. */
final class MysqlText {

    private MysqlText() {}

    /** A query without the schema that it belongs to, so that it means the same in another. */
    static String withoutSchema(String query, String schema) {
        String quoted = "`" + schema.replace("`", "``") + "`";
        StringBuilder text = new StringBuilder();
        int from = 0;
        List<SqlToken> tokens = SqlToken.of(query, SqlSyntax.mysql());
        for (int place = 0; place + 1 < tokens.size(); place++) {
            SqlToken token = tokens.get(place);
            SqlToken next = tokens.get(place + 1);
            boolean isQualifier = token.text().equals(quoted) && next.isSymbol('.');
            boolean isInside = place > 0 && tokens.get(place - 1).isSymbol('.');
            if (isQualifier && !isInside) {
                text.append(query, from, token.start());
                from = next.end();
            }
        }
        return text.append(query.substring(from)).toString();
    }

    /** An expression: MySQL escapes the quotes of its strings once more, and says their character set. */
    static String expression(String sql, MysqlFlavor flavor) {
        String text = flavor == MysqlFlavor.MYSQL
                ? sql.replace("\\'", "'").replaceAll("_utf8mb[34](?=')", "")
                : sql;
        return SqlParentheses.without(text, SqlSyntax.mysql());
    }
}
