package dev.migration.dialect.db2;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.SqlType;

/** DB2's words for types, version 11.1 and later. */
final class Db2Types {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.DOUBLE, "double")
            .with(SqlType.VARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.NVARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.VARBINARY, TypeNames.alwaysSized("varbinary"))
            .with(SqlType.TIME, "time")
            .with(SqlType.TIMESTAMP, TypeNames.sized("timestamp"))
            .with(SqlType.UUID, "binary(16)")
            .without(SqlType.INTERVAL);

    private Db2Types() {}
}
