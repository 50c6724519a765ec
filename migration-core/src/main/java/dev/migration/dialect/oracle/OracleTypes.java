package dev.migration.dialect.oracle;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;

/** Oracle's words for types, for versions before it had booleans. */
final class OracleTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.BOOLEAN, "number(1)")
            .with(SqlType.TINYINT, "number(3)")
            .with(SqlType.BIGINT, "number(19)")
            .with(SqlType.REAL, "binary_float")
            .with(SqlType.DOUBLE, "binary_double")
            .with(SqlType.CHAR, type -> "char(" + length(type) + " char)")
            .with(SqlType.VARCHAR, type -> type.length() == null ? "" : "varchar2(" + length(type) + " char)")
            .with(SqlType.NCHAR, TypeNames.sized("nchar"))
            .with(SqlType.NVARCHAR, TypeNames.alwaysSized("nvarchar2"))
            .with(SqlType.ENUM, type -> "varchar2(" + TypeNames.longest(type) + " char)")
            .with(SqlType.BINARY, type -> "raw(" + length(type) + ")")
            .with(SqlType.VARBINARY, TypeNames.alwaysSized("raw"))
            // Oracle's date has a time, and its times are timestamps.
            .with(SqlType.TIME, "timestamp(0)")
            .with(SqlType.INTERVAL, "interval day to second")
            .with(SqlType.UUID, "raw(16)")
            .with(SqlType.XML, "xmltype");

    private OracleTypes() {}

    private static int length(ColumnType type) {
        Integer length = type.length();
        return length == null ? 1 : length;
    }
}
