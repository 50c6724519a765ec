package dev.migration.boot.actuate.endpoint;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/** One database: where it stands, or its tenants do, or why that cannot be told. */
public sealed interface DatabaseDescriptor extends OperationResponseBody
        permits StatusDescriptor, FleetDescriptor, ErrorDescriptor {

    /** Never fails, so that one broken database does not hide the others. */
    static DatabaseDescriptor of(Migrator migrator, int historyLimit) {
        try {
            return StatusDescriptor.of(migrator.status(historyLimit));
        } catch (RuntimeException failure) {
            return ErrorDescriptor.of(failure);
        }
    }

    /** Never fails either. */
    static DatabaseDescriptor of(Fleet fleet) {
        try {
            return FleetDescriptor.of(fleet);
        } catch (RuntimeException failure) {
            return ErrorDescriptor.of(failure);
        }
    }
}
