package dev.migration.dialect.derby;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;

/** Derby's words for types. */
final class DerbyTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.DOUBLE, "double")
            .with(SqlType.VARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.NVARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.BINARY, type -> "char(" + length(type) + ") for bit data")
            .with(SqlType.VARBINARY, type -> "varchar(" + length(type) + ") for bit data")
            .with(SqlType.TIME, "time")
            .with(SqlType.TIMESTAMP, "timestamp")
            .with(SqlType.UUID, "char(16) for bit data")
            .with(SqlType.XML, "clob")
            .without(SqlType.INTERVAL);

    private DerbyTypes() {}

    private static int length(ColumnType type) {
        Integer length = type.length();
        return length == null ? 1 : length;
    }
}
