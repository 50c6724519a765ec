package dev.migration.dialect.sybase;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.SqlType;

/** ASE's words for types. A bit cannot be null, so a boolean is a tinyint. */
final class SybaseTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.BOOLEAN, "tinyint")
            .with(SqlType.TINYINT, "tinyint")
            .with(SqlType.VARCHAR, TypeNames.sizedOr("varchar", "text"))
            .with(SqlType.NCHAR, TypeNames.sized("unichar"))
            .with(SqlType.NVARCHAR, TypeNames.sizedOr("univarchar", "unitext"))
            .with(SqlType.TEXT, "text")
            .with(SqlType.VARBINARY, TypeNames.sizedOr("varbinary", "image"))
            .with(SqlType.BLOB, "image")
            .with(SqlType.TIME, "bigtime")
            .with(SqlType.TIMESTAMP, "bigdatetime")
            .with(SqlType.UUID, "binary(16)")
            .with(SqlType.JSON, "unitext")
            .with(SqlType.XML, "unitext")
            .without(SqlType.INTERVAL);

    private SybaseTypes() {}
}
