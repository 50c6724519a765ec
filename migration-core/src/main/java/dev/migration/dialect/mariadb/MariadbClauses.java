package dev.migration.dialect.mariadb;

import dev.migration.dialect.StandardDialect;
import dev.migration.dialect.mysql.MysqlClauses;

/** Columns and constraints as MariaDB spells them. */
final class MariadbClauses extends MysqlClauses {

    MariadbClauses(StandardDialect dialect) {
        super(dialect);
    }

    @Override
    protected String functionDefault(String sql) {
        return sql;
    }

    @Override
    protected String indexExpression(String sql) {
        return refuseExpression(sql);
    }
}
