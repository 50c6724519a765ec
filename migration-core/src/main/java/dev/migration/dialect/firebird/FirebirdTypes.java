package dev.migration.dialect.firebird;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.SqlType;

/** Firebird's words for types, version 3, which has no zones. */
final class FirebirdTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.VARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.NVARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.TEXT, "blob sub_type text")
            .with(SqlType.BLOB, "blob sub_type binary")
            .with(SqlType.BINARY, type -> TypeNames.sized("char").apply(type) + " character set octets")
            .with(SqlType.VARBINARY, type -> TypeNames.sizedOr("varchar", 255).apply(type) + " character set octets")
            .with(SqlType.TIME, "time")
            .with(SqlType.TIMESTAMP, "timestamp")
            .with(SqlType.UUID, "char(16) character set octets")
            .with(SqlType.JSON, "blob sub_type text")
            .with(SqlType.XML, "blob sub_type text")
            .without(SqlType.INTERVAL);

    private FirebirdTypes() {}
}
