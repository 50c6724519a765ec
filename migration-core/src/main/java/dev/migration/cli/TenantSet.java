package dev.migration.cli;

import dev.migration.tenant.TenantSelection;

/** What {@code --tenants} can be. */
enum TenantSet {

    /** Not given, which means all. */
    UNSAID,

    ALL,

    FAILED,

    PENDING;

    TenantSelection selection() {
        return switch (this) {
            case UNSAID, ALL -> TenantSelection.all();
            case FAILED -> TenantSelection.failed();
            case PENDING -> TenantSelection.pending();
        };
    }
}
