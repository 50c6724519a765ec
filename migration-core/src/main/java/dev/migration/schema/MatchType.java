package dev.migration.schema;

/** How a foreign key of several columns treats nulls. */
public enum MatchType {
    SIMPLE,
    FULL,
    PARTIAL
}
