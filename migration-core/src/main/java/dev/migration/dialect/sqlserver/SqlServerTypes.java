package dev.migration.dialect.sqlserver;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;

/** SQL Server's words for types. */
final class SqlServerTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.BOOLEAN, "bit")
            .with(SqlType.TINYINT, "tinyint")
            .with(SqlType.VARCHAR, TypeNames.sizedOr("varchar", "varchar(max)"))
            .with(SqlType.NCHAR, TypeNames.sized("nchar"))
            .with(SqlType.NVARCHAR, TypeNames.sizedOr("nvarchar", "nvarchar(max)"))
            .with(SqlType.TEXT, "varchar(max)")
            .with(SqlType.VARBINARY, TypeNames.sizedOr("varbinary", "varbinary(max)"))
            .with(SqlType.BLOB, "varbinary(max)")
            .with(SqlType.TIME, TypeNames.sized("time"))
            .with(SqlType.TIMESTAMP, SqlServerTypes::timestamp)
            .with(SqlType.UUID, "uniqueidentifier")
            .with(SqlType.JSON, "nvarchar(max)")
            .without(SqlType.INTERVAL);

    private SqlServerTypes() {}

    /** Not {@code datetime}, which rounds to three hundredths of a second. */
    private static String timestamp(ColumnType type) {
        return TypeNames.sized(type.withTimeZone() ? "datetimeoffset" : "datetime2")
                .apply(type);
    }
}
