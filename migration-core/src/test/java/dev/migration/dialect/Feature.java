package dev.migration.dialect;

/** What not every database can do. A contract test says which ones its database refuses; all others must work. */
enum Feature {
    ADD_CONSTRAINT,
    ADD_PRIMARY_KEY,
    ARRAY,
    COMMENT,
    DEFERRABLE,
    DROP_IF_EXISTS,
    ALTER_DEFAULT,
    ALTER_NULLABLE,
    ALTER_SEQUENCE,
    ALTER_TYPE,
    DROP_COLUMN_IF_EXISTS,
    DROP_IDENTITY,
    ENUM_TYPE,
    INDEX_EXPRESSION,
    INDEX_INCLUDE,
    INDEX_NULLS,
    INDEX_WHERE,
    INTERVAL,
    MATERIALIZED_VIEW,
    NULLS_NOT_DISTINCT,
    ON_UPDATE_CASCADE,
    SCHEMA,
    SEQUENCE,
    SHRINK_TYPE,
    ADD_IDENTITY,
    COMPUTED,
    RENAME_SEQUENCE,
    REPLACE_VIEW
}
