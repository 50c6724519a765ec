package dev.migration.operation;

/** How something is dropped, where the database can do it so. */
public enum DropOption {
    /** Does nothing when it is not there. */
    IF_EXISTS,
    /** Takes along what depends on it. */
    CASCADE,
    /** An index, without locking out writers. */
    CONCURRENTLY
}
