package dev.migration.diff;

/** When an operation can be done: each phase leaves what the next ones need. Read backwards, it is the way back. */
enum Phase {
    RENAME,
    DROP_FOREIGN_KEY,
    DROP_VIEW,
    DROP_INDEX,
    DROP_RULE,
    CREATE_TYPE,
    CREATE_TABLE,
    CHANGE_COLUMN,
    COMMENT,
    CREATE_RULE,
    CREATE_INDEX,
    CREATE_FOREIGN_KEY,
    DROP_COLUMN,
    DROP_TABLE,
    DROP_TYPE,
    CREATE_VIEW
}
