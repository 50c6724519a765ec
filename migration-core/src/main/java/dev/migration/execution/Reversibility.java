package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationPlan;
import dev.migration.script.IrreversibleRevisionException;
import dev.migration.script.Script;
import java.util.function.Function;

/** Whether all that a plan reverts can be reverted, asked before anything is. */
final class Reversibility {

    private Reversibility() {}

    /** @throws IrreversibleRevisionException naming the first revision without a downgrade */
    static void require(MigrationPlan plan, Function<String, Script> scripts, Dialect dialect) {
        plan.steps().stream()
                .filter(step -> step.direction() == Direction.DOWNGRADE)
                .flatMap(step -> step.revision().stream())
                .filter(revision -> !scripts.apply(revision).reversible(dialect.name()))
                .findFirst()
                .ifPresent(revision -> {
                    throw new IrreversibleRevisionException(revision);
                });
    }
}
