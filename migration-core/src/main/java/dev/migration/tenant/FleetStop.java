package dev.migration.tenant;

/** Why a run did not go through all tenants. */
public enum FleetStop {

    /** It did go through all. */
    NONE,

    /** A canary failed, so that no other tenant was touched. */
    CANARY_FAILED,

    /** More tenants failed than may. */
    BUDGET_USED_UP,

    /** The thread that asked for the run was interrupted. */
    INTERRUPTED
}
