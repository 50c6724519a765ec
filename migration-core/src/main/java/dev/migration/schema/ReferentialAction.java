package dev.migration.schema;

/** What happens to the rows that refer to a row which goes or changes its key. */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
