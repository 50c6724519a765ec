package dev.migration.execution;

import dev.migration.plan.Heads;
import java.util.List;
import java.util.Optional;

/**
 * Where one of many schemas of a database stands.
 *
 * @param schema its name as it is stored; empty where there is no such schema
 * @param heads the rows of its version table
 * @param isAtTarget whether these scripts have been found to be at their target there before; where not, a plan tells
 * @param failed revisions whose last attempt failed
 */
public record SchemaState(Optional<String> schema, Heads heads, boolean isAtTarget, List<String> failed) {

    public SchemaState {
        failed = List.copyOf(failed);
    }

    static SchemaState missing() {
        return new SchemaState(Optional.empty(), Heads.base(), false, List.of());
    }
}
