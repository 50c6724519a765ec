package dev.migration.dialect.mariadb;

import dev.migration.dialect.mysql.MysqlLiterals;
import java.util.UUID;

/** Values as MariaDB writes them. */
final class MariadbLiterals extends MysqlLiterals {

    @Override
    protected String uuid(UUID value) {
        return string(value.toString());
    }
}
