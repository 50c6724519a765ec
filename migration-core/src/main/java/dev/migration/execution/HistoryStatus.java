package dev.migration.execution;

/** How a step ended. */
public enum HistoryStatus {
    RUNNING,
    SUCCEEDED,
    FAILED,

    /** Ended between two batches of a backfill, to go on later. */
    STOPPED
}
