package dev.migration.dialect;

/**
 * What a server refuses while something hangs on the object, which an operation does not tell, so that no dialect can
 * refuse it first.
 */
enum Obstacle {
    RENAME_CHECKED_TABLE("rename a table that has checks"),
    MIXED_CASCADES("foreign keys of one table that delete along, beside others that do not"),
    RENAME_KEY_COLUMN("rename a column of a key or a unique constraint"),
    RENAME_REFERENCE_BESIDE_CHECK(
            "rename a column of a foreign key, or one that is referred to, beside a check of dates, enums or long text"),
    UNIQUE_INDEX_OF_NULLS("a unique index of a column that is null in several rows"),
    REFER_HOME_FROM_ELSEWHERE("refer from a table in another schema to one in the connection's, named without it");

    private final String words;

    Obstacle(String words) {
        this.words = words;
    }

    /** What the documentation calls it. */
    String words() {
        return words;
    }
}
