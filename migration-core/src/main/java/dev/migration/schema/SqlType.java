package dev.migration.schema;

/** The families of SQL's data types; a {@link ColumnType} is one of them with its measures. */
public enum SqlType {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INTEGER,
    BIGINT,
    NUMERIC,
    REAL,
    FLOAT,
    DOUBLE,
    CHAR,
    VARCHAR,
    NCHAR,
    NVARCHAR,
    /** Characters without a limit; {@code text} or {@code clob}. */
    TEXT,
    BINARY,
    VARBINARY,
    /** Bytes without a limit; {@code blob} or {@code bytea}. */
    BLOB,
    DATE,
    TIME,
    TIMESTAMP,
    INTERVAL,
    UUID,
    JSON,
    /** JSON that the database keeps parsed, where it tells the two apart. */
    JSONB,
    XML,
    /** One of a list of words. */
    ENUM,
    /** Whatever its text says, taken as it is. */
    CUSTOM
}
