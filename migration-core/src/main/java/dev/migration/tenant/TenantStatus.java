package dev.migration.tenant;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Optional;

/**
 * Where one tenant stands.
 *
 * @param tenant its name
 * @param schema its schema; empty for a database of its own
 * @param current the rows of its version table
 * @param pending revisions that an upgrade to the target would apply, in order
 * @param failed revisions whose last attempt failed
 * @param failure why it gives no answer, or why nothing leads to its target
 */
public record TenantStatus(
        String tenant,
        Optional<String> schema,
        TenantState state,
        List<String> current,
        List<String> pending,
        List<String> failed,
        Optional<MigrationException> failure) {

    public TenantStatus {
        current = List.copyOf(current);
        pending = List.copyOf(pending);
        failed = List.copyOf(failed);
    }
}
