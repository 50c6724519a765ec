package dev.migration.dialect;

/**
 * Why a database takes no changes.
 *
 * @param description as the end of a sentence: {@code it is a standby, which ...}
 */
public record ReadOnlyReason(Kind kind, String description) {

    /** What has to be otherwise before anything can be written. */
    public enum Kind {

        /** It follows another server, which is the one to write to. */
        STANDBY,

        /** The server, or the database as a whole, was told to take no changes. */
        SERVER,

        /** This connection or this user was told to change nothing. */
        CONNECTION,

        /** The database is files that this process cannot write, or opened to read only. */
        FILE
    }
}
