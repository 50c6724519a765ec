package dev.migration.dialect.hsqldb;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.SqlType;

/** HSQLDB's words for types. */
final class HsqldbTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.TINYINT, "tinyint")
            .with(SqlType.VARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.NVARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.VARBINARY, TypeNames.alwaysSized("varbinary"))
            .with(SqlType.UUID, "uuid")
            .with(SqlType.XML, "clob");

    private HsqldbTypes() {}
}
