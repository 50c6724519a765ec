package dev.migration.dialect.sqlite;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.SqlType;

/** SQLite's words for types. It takes any word, and derives from it how values are kept. */
final class SqliteTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.TINYINT, "tinyint")
            .with(SqlType.DOUBLE, "double")
            .with(SqlType.TEXT, "text")
            .with(SqlType.TIME, "time")
            .with(SqlType.TIMESTAMP, "timestamp")
            .without(SqlType.INTERVAL)
            .with(SqlType.JSON, "json")
            .with(SqlType.XML, "text");

    private SqliteTypes() {}
}
