package dev.migration.boot.autoconfigure;

/** What happens to a database while the application starts. */
public enum OnStartup {

    /** It is brought to its target. */
    UPGRADE,

    /** The application refuses to start when the database is behind, and changes nothing. */
    CHECK,

    /** The start goes on once another process has brought the database to its target. */
    WAIT,

    /** Nothing. */
    NONE
}
