package dev.migration.execution;

import dev.migration.plan.Heads;
import dev.migration.plan.UpgradeScope;
import java.util.List;
import java.util.Optional;

/**
 * Where one of many schemas of a database stands.
 *
 * @param schema its name as it is stored; empty where there is no such schema
 * @param heads the rows of its version table
 * @param reached how much of the way to their target these scripts have been found to have gone there; where it is empty, a
 *     plan tells
 * @param failed revisions whose last attempt failed
 */
public record SchemaState(Optional<String> schema, Heads heads, Optional<UpgradeScope> reached, List<String> failed) {

    public SchemaState {
        failed = List.copyOf(failed);
    }

    static SchemaState missing() {
        return new SchemaState(Optional.empty(), Heads.base(), Optional.empty(), List.of());
    }

    /** Whether nothing is left to do in the scope, as far as that is known without a plan. */
    public boolean isAtTarget(UpgradeScope scope) {
        return reached.filter(it -> it == scope || it == UpgradeScope.EVERYTHING)
                .isPresent();
    }
}
