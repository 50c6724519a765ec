package dev.migration.execution;

/** Where a database stands as a whole. */
public enum DatabaseState {

    /** At its target. */
    UP_TO_DATE,

    /** Nothing is pending but revisions that are applied in the background, while the application is in use. */
    BACKGROUND_PENDING,

    /** Revisions are pending. */
    BEHIND,

    /** The version table names a revision that no script has: a newer release, or a lost script. */
    UNKNOWN_REVISION,

    /** The last step failed and is still pending. */
    FAILED
}
