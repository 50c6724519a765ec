package dev.migration.dialect;

/**
 * What a server refuses while something hangs on the object, which an operation does not tell, so that no dialect can
 * refuse it first.
 */
enum Obstacle {
    /** A table that has checks cannot get another name. */
    RENAME_CHECKED_TABLE,
    /** A table cannot have foreign keys that delete along with others that do not, along the same way. */
    MIXED_CASCADES,
    /** A column of a key or a unique constraint cannot get another name. */
    RENAME_KEY_COLUMN
}
