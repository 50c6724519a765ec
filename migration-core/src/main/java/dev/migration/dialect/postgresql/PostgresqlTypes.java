package dev.migration.dialect.postgresql;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.SqlType;

/** PostgreSQL's words for types. A named enum type must have been created. */
final class PostgresqlTypes {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.TEXT, "text")
            .with(SqlType.BINARY, "bytea")
            .with(SqlType.VARBINARY, "bytea")
            .with(SqlType.BLOB, "bytea")
            .with(SqlType.INTERVAL, "interval")
            .with(SqlType.UUID, "uuid")
            .with(SqlType.JSON, "json")
            .with(SqlType.JSONB, "jsonb");

    private PostgresqlTypes() {}
}
