package dev.migration.dialect.mariadb;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.mysql.MysqlComparison;
import dev.migration.schema.Column;

/** What MariaDB takes for the same. */
final class MariadbComparison extends MysqlComparison {

    MariadbComparison(Dialect dialect) {
        super(dialect);
    }

    /** Minds no more than the type. */
    @Override
    public boolean changesUnderForeignKeys(Column from, Column to) {
        return from.type().equals(to.type());
    }
}
