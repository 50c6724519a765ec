package dev.migration.tenant;

/** Where a tenant stands. */
public enum TenantState {

    /** At its target. */
    UP_TO_DATE,

    /** At its target but for revisions that are applied in the background. */
    BACKGROUND_PENDING,

    /** Revisions are pending. */
    PENDING,

    /** The last step failed and is still pending, or there is no way from where it stands to its target. */
    FAILED,

    /** Its version table names a revision that no script has: a newer release, or a lost script. */
    UNKNOWN_REVISION,

    /** Its schema does not exist. */
    MISSING,

    /** Its database gives no answer. */
    UNREACHABLE
}
