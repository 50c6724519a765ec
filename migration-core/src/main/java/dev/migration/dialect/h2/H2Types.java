package dev.migration.dialect.h2;

import static java.util.stream.Collectors.joining;

import dev.migration.dialect.TypeNames;
import dev.migration.schema.ColumnType;
import dev.migration.schema.SqlType;

/** H2's words for types. */
final class H2Types {

    static final TypeNames NAMES = TypeNames.standard()
            .with(SqlType.TINYINT, "tinyint")
            .with(SqlType.UUID, "uuid")
            .with(SqlType.JSON, "json")
            .with(SqlType.XML, "clob")
            .with(SqlType.ENUM, H2Types::enumeration);

    private H2Types() {}

    private static String enumeration(ColumnType type) {
        return type.values().stream()
                .map(it -> "'" + it.replace("'", "''") + "'")
                .collect(joining(", ", "enum (", ")"));
    }
}
