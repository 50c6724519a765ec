package dev.migration.dialect.informix;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;

/** Informix' words for types; a moment keeps no zone. */
final class InformixTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.BIGINT, "bigint")
            .with(SqlType.NUMERIC, TypeNames.sized("decimal"))
            .with(SqlType.REAL, "smallfloat")
            .with(SqlType.FLOAT, "float")
            .with(SqlType.DOUBLE, "float")
            .with(SqlType.VARCHAR, InformixTypes::varchar)
            .with(SqlType.NVARCHAR, InformixTypes::varchar)
            .with(SqlType.BINARY, "byte")
            .with(SqlType.VARBINARY, "byte")
            .with(SqlType.TIME, "datetime hour to second")
            .with(SqlType.TIMESTAMP, type -> "datetime year to fraction(" + fraction(type) + ")")
            .with(SqlType.UUID, "char(36)")
            .with(SqlType.JSON, "json")
            .with(SqlType.XML, "clob")
            .without(SqlType.INTERVAL);

    private InformixTypes() {}

    /** A varchar ends at 255 bytes; what is longer is an lvarchar. */
    private static String varchar(ColumnType type) {
        Integer length = type.length();
        return length == null ? "lvarchar" : (length <= 255 ? "varchar(" : "lvarchar(") + length + ")";
    }

    /** At most five digits. */
    private static int fraction(ColumnType type) {
        Integer length = type.length();
        return length == null ? 5 : Math.max(1, Math.min(5, length));
    }
}
