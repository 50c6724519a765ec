package dev.migration.boot.actuate.endpoint;

import dev.migration.Migrator;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/** One database: where it stands, or why that cannot be told. */
public sealed interface DatabaseDescriptor extends OperationResponseBody permits StatusDescriptor, ErrorDescriptor {

    /** Never fails, so that one broken database does not hide the others. */
    static DatabaseDescriptor of(Migrator migrator, int historyLimit) {
        try {
            return StatusDescriptor.of(migrator.status(historyLimit));
        } catch (RuntimeException failure) {
            return ErrorDescriptor.of(failure);
        }
    }
}
