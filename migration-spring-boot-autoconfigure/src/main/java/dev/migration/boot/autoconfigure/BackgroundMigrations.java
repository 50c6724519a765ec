package dev.migration.boot.autoconfigure;

/** What an application that upgrades its databases while it starts does with background revisions that no other one needs. */
public enum BackgroundMigrations {

    /** It starts without them, and applies them once it is ready. */
    RUN,

    /** It waits for them as for all others. */
    FOREGROUND,

    /** It starts without them, and leaves them to others. */
    NONE
}
