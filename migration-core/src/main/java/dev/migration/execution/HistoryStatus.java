package dev.migration.execution;

/** How a step ended. */
public enum HistoryStatus {
    RUNNING,
    SUCCEEDED,
    FAILED
}
