package dev.migration.operation;

/** When a batch makes the table anew, moves the rows over and takes the old one away. */
public enum Recreate {
    /** Where the database cannot alter the table so; on most databases never. */
    AUTO,
    /** In any case. */
    ALWAYS,
    /** Not at all: each change is a statement of its own. */
    NEVER
}
