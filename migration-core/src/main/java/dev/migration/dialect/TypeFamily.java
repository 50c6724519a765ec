package dev.migration.dialect;

import dev.migration.schema.ColumnType;

/** Types whose values are the same to a database, whatever their measures. */
enum TypeFamily {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    TIME,
    TIMESTAMP,
    BYTES,
    OTHER;

    static TypeFamily of(ColumnType type) {
        if (type.isArray()) {
            return OTHER;
        }
        return switch (type.type()) {
            case CHAR, VARCHAR, NCHAR, NVARCHAR, TEXT, ENUM -> TEXT;
            case TINYINT, SMALLINT, INTEGER, BIGINT -> INTEGER;
            case NUMERIC, REAL, FLOAT, DOUBLE -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case DATE -> DATE;
            case TIME -> TIME;
            case TIMESTAMP -> TIMESTAMP;
            case BINARY, VARBINARY, BLOB -> BYTES;
            case INTERVAL, UUID, JSON, JSONB, XML, CUSTOM -> OTHER;
        };
    }

    /** Whether a value of the one type is one of the other as it is. */
    static boolean isShared(ColumnType from, ColumnType to) {
        TypeFamily family = of(from);
        return family != OTHER && family == of(to) || from.type() == to.type() && from.equals(to);
    }
}
