package dev.migration.tenant;

import dev.migration.error.MigrationException;
import java.util.Objects;

/** The query that lists the tenants did not work. */
public final class TenantQueryException extends MigrationException {

    TenantQueryException(String sql, Exception cause) {
        super(
                "The query of the tenants, `%s`, does not work: %s"
                        .formatted(sql, Objects.requireNonNullElse(cause.getMessage(), cause.toString())),
                "Correct it, or create the table that it reads before the first run: it has to be there before any tenant is.",
                cause);
    }
}
