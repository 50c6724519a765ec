package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationPlan;
import dev.migration.script.InvalidScriptsException;
import dev.migration.script.IrreversibleRevisionException;
import dev.migration.script.Script;
import dev.migration.script.ScriptArgumentException;
import dev.migration.script.ScriptProblem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is wrong with the last script of a plan is better known before the first one runs. */
final class PlanCheck {

    private final MigrationPlan plan;

    private final Function<String, Script> scripts;

    private final Dialect dialect;

    private PlanCheck(MigrationPlan plan, Function<String, Script> scripts, Dialect dialect) {
        this.plan = plan;
        this.scripts = scripts;
        this.dialect = dialect;
    }

    /**
     * Requires that all that is to be reverted can be, and that all scripts can be read.
     *
     * @throws IrreversibleRevisionException naming the first revision without a downgrade
     * @throws InvalidScriptsException naming everything that no database would understand
     * @throws ScriptArgumentException naming all arguments that scripts lack
     */
    static void require(
            MigrationPlan plan, Function<String, Script> scripts, Dialect dialect, Map<String, String> arguments) {
        PlanCheck check = new PlanCheck(plan, scripts, dialect);
        check.requireReversible();
        check.requireReadable();
        check.requireArguments(arguments);
    }

    private void requireReversible() {
        plan.steps().stream()
                .filter(step -> step.direction() == Direction.DOWNGRADE)
                .flatMap(step -> step.revision().stream())
                .filter(revision -> !scripts.apply(revision).reversible(dialect.name()))
                .findFirst()
                .ifPresent(revision -> {
                    throw new IrreversibleRevisionException(revision);
                });
    }

    private void requireArguments(Map<String, String> arguments) {
        List<String> problems = plan.steps().stream()
                .flatMap(step -> step.revision().stream())
                .flatMap(revision -> scripts.apply(revision).argumentProblems(arguments).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new ScriptArgumentException(problems);
        }
    }

    private void requireReadable() {
        List<ScriptProblem> problems = plan.steps().stream()
                .flatMap(step -> step.revision().stream())
                .flatMap(revision -> scripts.apply(revision).problems(dialect.name(), dialect.syntax()).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidScriptsException(problems);
        }
    }
}
