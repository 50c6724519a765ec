package dev.migration.tenant;

/** What became of a tenant in a run. */
public enum TenantOutcome {

    /** Its steps ran. */
    CHANGED,

    /** It was where it should be, or another instance brought it there meanwhile. */
    UNCHANGED,

    /** It was tried, and is not where it should be. */
    FAILED,

    /** The run stopped before its turn. */
    NOT_ATTEMPTED
}
