package dev.migration.dialect;

/**
 * What a server refuses while something hangs on the object, which an operation does not tell, so that no dialect can
 * refuse it first.
 */
enum Obstacle {
    RENAME_CHECKED_TABLE("rename a table that has checks"),
    MIXED_CASCADES("foreign keys of one table that delete along, beside others that do not"),
    RENAME_KEY_COLUMN("rename a column of a key or a unique constraint");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** What the documentation calls it. */
    String words() {
        return words;
    }
}
