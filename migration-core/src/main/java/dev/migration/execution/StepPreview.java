package dev.migration.execution;

import dev.migration.dialect.Dialect;
import dev.migration.operation.Operations;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationStep;
import dev.migration.script.Script;

/** One step of a {@link Preview}: whose script runs, and what it sends. */
public final class StepPreview {

    private final MigrationStep step;

    private final Script script;

    private final Dialect dialect;

    private final ExecutionOptions options;

    private final int statementsDone;

    StepPreview(MigrationStep step, Script script, Dialect dialect, ExecutionOptions options, ResumePoint resumePoint) {
        this.step = step;
        this.script = script;
        this.dialect = dialect;
        this.options = options;
        this.statementsDone = resumePoint.statementsDone();
    }

    public MigrationStep step() {
        return step;
    }

    public Script script() {
        return script;
    }

    /** Whether the script knows how to go this way. */
    public boolean isPossible() {
        return step.direction() == Direction.UPGRADE || script.reversible(dialect.name());
    }

    /** How many statements are in the database already, because the script stopped after them. */
    public int statementsDone() {
        return statementsDone;
    }

    /** What the script sends, as far as that can be told without a connection; a Java migration's code runs for that. */
    public PreviewedStatements statements() {
        StatementCollector collector = new StatementCollector();
        return collector.collect(
                this::run,
                new Operations(new ScriptContext(script, dialect, options.arguments(), options.naming(), collector)));
    }

    private void run(Operations op) {
        if (step.direction() == Direction.UPGRADE) {
            script.upgrade(op);
        } else {
            script.downgrade(op);
        }
    }
}
