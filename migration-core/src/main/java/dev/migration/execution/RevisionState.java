package dev.migration.execution;

/** Where a revision stands in one database. */
public enum RevisionState {

    /** In the database. */
    APPLIED,

    /** Between where the database stands and its target. */
    PENDING,

    /** Neither applied nor on the way to the target. */
    NOT_TARGETED,

    /** Begun and not finished: the next upgrade goes on with it. */
    FAILED,

    /** In the database's version table, but no script has this id. */
    UNKNOWN
}
