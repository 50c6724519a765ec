package dev.migration.boot.autoconfigure;

/** What becomes of one database while the application starts. */
sealed interface DatabaseStart permits SingleStart, FleetStart {

    /** The database. */
    String name();

    /** Whether nothing is changed, and the start fails if something is pending. */
    boolean isOnlyChecked();

    /** Whether nothing at all is done. */
    boolean isLeftAlone();

    void run();
}
