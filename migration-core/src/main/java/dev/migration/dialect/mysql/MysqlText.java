package dev.migration.dialect.mysql;

import dev.migration.sql.SqlParentheses;
import dev.migration.sql.SqlSyntax;

/** SQL as the server gives it back, with escapes of its own. */
final class MysqlText {

    private MysqlText() {}

    /** An expression: MySQL escapes the quotes of its strings once more, and says their character set. */
    static String expression(String sql, MysqlFlavor flavor) {
        String text = flavor == MysqlFlavor.MYSQL
                ? sql.replace("\\'", "'").replaceAll("_utf8mb[34](?=')", "")
                : sql;
        return SqlParentheses.without(text, SqlSyntax.mysql());
    }
}
