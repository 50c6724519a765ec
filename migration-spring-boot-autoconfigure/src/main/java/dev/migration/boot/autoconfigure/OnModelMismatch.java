package dev.migration.boot.autoconfigure;

/** What happens when, after the migrations, the model has what the database has not, or the other way round. */
public enum OnModelMismatch {
    /** They are not compared. */
    IGNORE,
    /** The log says what differs. */
    WARN,
    /** The application does not start. */
    FAIL
}
