package dev.migration.tenant;

import dev.migration.error.MigrationException;
import dev.migration.execution.SchemaState;
import dev.migration.plan.UpgradeScope;
import java.util.Optional;

/**
 * What was found out about a tenant together with others: how its schema stands, or why nobody knows. Neither for one that
 * has to be asked by itself.
 */
record Found(Optional<SchemaState> state, Optional<MigrationException> failure) {

    static final Found NOTHING = new Found(Optional.empty(), Optional.empty());

    static Found of(SchemaState state) {
        return new Found(Optional.of(state), Optional.empty());
    }

    static Found failed(MigrationException failure) {
        return new Found(Optional.empty(), Optional.of(failure));
    }

    boolean isAtTarget(UpgradeScope scope) {
        return state.filter(it -> it.isAtTarget(scope)).isPresent();
    }

    boolean isMissing() {
        return state.filter(it -> it.schema().isEmpty()).isPresent();
    }
}
