package dev.migration.dialect.mariadb;

import dev.migration.dialect.TypeNames;
import dev.migration.dialect.mysql.MysqlTypes;
import dev.migration.schema.SqlType;

/** MariaDB's words for types. */
final class MariadbTypes {

    static final TypeNames NAMES = MysqlTypes.NAMES.with(SqlType.UUID, "uuid");

    private MariadbTypes() {}
}
