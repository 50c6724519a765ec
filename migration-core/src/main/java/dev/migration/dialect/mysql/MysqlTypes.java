package dev.migration.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;

/** MySQL's words for types. */
public final class MysqlTypes {

    /** What MySQL and those who descend from it share. */
    public static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.TINYINT, "tinyint")
            .with(SqlType.REAL, "float")
            .with(SqlType.DOUBLE, "double")
            .with(SqlType.VARCHAR, TypeNames.alwaysSized("varchar"))
            .with(SqlType.NVARCHAR, TypeNames.alwaysSized("varchar"))
            .without(SqlType.INTERVAL)
            .with(SqlType.TEXT, "longtext")
            .with(SqlType.BLOB, "longblob")
            .with(SqlType.TIME, TypeNames.sized("time"))
            // Without a number, datetime drops the fraction of the second.
            .with(SqlType.TIMESTAMP, TypeNames.sizedOr("datetime", 6))
            .with(SqlType.VARBINARY, TypeNames.alwaysSized("varbinary"))
            .with(SqlType.UUID, "binary(16)")
            .with(SqlType.JSON, "json")
            .with(SqlType.XML, "longtext")
            .with(SqlType.ENUM, MysqlTypes::enumeration);

    private MysqlTypes() {}

    private static String enumeration(ColumnType type) {
        return type.values().stream()
                .map(it -> "'" + it.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(joining(", ", "enum (", ")"));
    }
}
