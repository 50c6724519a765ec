package dev.migration.operation;

/** What can be said of a column. */
public enum ColumnAspect {
    NAME,
    TYPE,
    NULLABLE,
    DEFAULT,
    IDENTITY,
    COMPUTED,
    COMMENT
}
