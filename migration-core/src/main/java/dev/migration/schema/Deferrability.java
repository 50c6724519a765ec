package dev.migration.schema;

/** When a constraint is checked. */
public enum Deferrability {
    /** At each statement. */
    NOT_DEFERRABLE,
    /** At each statement, unless a transaction asks otherwise. */
    DEFERRABLE,
    /** At the end of the transaction. */
    INITIALLY_DEFERRED
}
