package dev.migration.dialect.mariadb;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.mysql.MysqlComparison;

/** What MariaDB takes for the same. */
final class MariadbComparison extends MysqlComparison {

    MariadbComparison(Dialect dialect) {
        super(dialect);
    }
}
