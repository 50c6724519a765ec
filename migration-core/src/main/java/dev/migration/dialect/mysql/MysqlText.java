package dev.migration.dialect.mysql;

import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;

/** SQL as the server gives it back, with escapes of its own. */
final class MysqlText {

    private MysqlText() {}

    /** An expression: MySQL escapes the quotes of its strings once more, and says their character set. */
    static String expression(String sql, MysqlFlavor flavor) {
        String text = flavor == MysqlFlavor.MYSQL ? unescaped(sql).replaceAll("_utf8mb[34](?=')", "") : sql;
        return SqlParentheses.without(text, SqlSyntax.mysql());
    }

    private static String unescaped(String sql) {
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < sql.length(); position++) {
            boolean isEscape = sql.charAt(position) == '\\' && position + 1 < sql.length();
            text.append(sql.charAt(isEscape ? ++position : position));
        }
        return text.toString();
    }
}
