package dev.migration.execution;

import dev.migration.backfill.BackfillFailedException;
import dev.migration.backfill.BackfillProgress;
import dev.migration.error.MigrationException;
import dev.migration.plan.Direction;
import dev.migration.plan.MigrationStep;
import dev.migration.script.Script;
import dev.migration.script.ScriptType;
import dev.migration.sql.SqlStatement;

/** Puts into words what failed, where, and in which state that leaves the database. */
final class FailureReport {

    private static final int LONGEST_STATEMENT = 1_000;

    private final String database;

    private final MigrationStep step;

    private final Script script;

    private final Hindrance hindrance;

    FailureReport(String database, MigrationStep step, Script script, Hindrance hindrance) {
        this.hindrance = hindrance;
        this.database = database;
        this.step = step;
        this.script = script;
    }

    /**
     * @param kept how many statements stayed in the database
     * @param wholeRun whether the revisions before this one were rolled back with it
     */
    MigrationFailedException describe(Exception failure, int kept, boolean wholeRun) {
        return describe(failure, kept, state(kept, wholeRun));
    }

    /**
     * As above, where the connection is gone before it was known what became of the last statement.
     *
     * @param kept how many statements stayed in the database before that one
     */
    MigrationFailedException describeLost(Exception failure, int kept) {
        String state =
                "State: the connection was lost, and with it whether this statement took effect; %s. The revision is %s."
                        .formatted(
                                kept == 0
                                        ? "it is the first"
                                        : new StatementCount(kept).first() + " stayed in the database",
                                recorded());
        return lost(
                failure,
                kept,
                state,
                "Start again: the next run looks at what there is and goes on, or asks if that does not tell.");
    }

    /**
     * As above, where the connection is gone before it was known whether all of it was committed.
     *
     * @param kept how many statements stayed in the database whatever became of that
     */
    MigrationFailedException describeLostCommit(Exception failure, int kept) {
        String recorded = step.direction() == Direction.UPGRADE ? "recorded" : "not recorded any more";
        String whether = kept == 0
                ? "The revision is either complete, and %s, or was rolled back.".formatted(recorded)
                : new StatementCount(kept).first() + " stayed in the database in any case.";
        String state =
                "State: the connection was lost during the commit, and with it whether that took effect. " + whether;
        return lost(
                failure, kept, state, "Start again: the next run sees which of the two it is, and goes on from there.");
    }

    /** What failed is told as always; what to do about it depends on what nobody knows. */
    private MigrationFailedException lost(Exception failure, int kept, String state, String remedy) {
        return report(kept, describe(failure, kept, state).problem(), remedy, failure);
    }

    private String recorded() {
        return step.direction() == Direction.UPGRADE ? "not recorded as applied" : "still recorded as applied";
    }

    private MigrationFailedException describe(Exception failure, int kept, String state) {
        if (failure instanceof StatementFailedException sql) {
            return report(kept, statementProblem(sql, state), remedyOf(kept), sql.failure());
        }
        if (failure instanceof BackfillFailedException batch) {
            return report(
                    kept,
                    head() + ": " + batch.problem() + "\n" + state(kept, batch.progress()),
                    batch.remedy(),
                    batch);
        }
        if (failure instanceof MigrationException known) {
            return report(kept, head() + ": " + known.problem() + "\n" + state, known.remedy(), failure);
        }
        return report(
                kept,
                head() + ": " + SqlMessages.describe(failure) + "\n" + hindrance.evidence() + state,
                remedyOf(kept),
                failure);
    }

    private MigrationFailedException report(int kept, String problem, String remedy, Throwable cause) {
        return new MigrationFailedException(database, script.revision().id(), kept, problem, remedy, cause);
    }

    private String head() {
        String verb = step.direction() == Direction.UPGRADE ? "Upgrading" : "Downgrading";
        String preposition = step.direction() == Direction.UPGRADE ? "to" : "from";
        return "%s the database '%s' %s revision '%s' failed in %s"
                .formatted(verb, database, preposition, script.revision().id(), script.location());
    }

    private String statementProblem(StatementFailedException failure, String state) {
        return "%s%s: %s\nStatement: %s\n%s%s"
                .formatted(
                        head(),
                        place(failure.statement()),
                        SqlMessages.describe(failure.failure()),
                        shorten(failure.statement().text()),
                        hindrance.evidence(),
                        state);
    }

    private String place(SqlStatement statement) {
        if (script.type() == ScriptType.JAVA) {
            return "";
        }
        String section = step.direction() == Direction.UPGRADE ? "upgrade" : "downgrade";
        return ", %s section, line %d".formatted(section, statement.line());
    }

    private String state(int kept, boolean wholeRun) {
        String at = recorded();
        if (kept > 0) {
            return "State: %s of this revision stayed in the database, which could not be rolled back; the revision is %s."
                    .formatted(new StatementCount(kept).first(), at);
        }
        if (wholeRun) {
            return "State: the whole run was rolled back; the database is as it was before.";
        }
        return "State: this revision was rolled back and is " + at + "; the revisions before it stayed.";
    }

    private String remedyOf(int kept) {
        String goesOn = kept > 0 ? " (it goes on after %s)".formatted(new StatementCount(kept).first()) : "";
        return hindrance.remedy(script.type() == ScriptType.JAVA, goesOn).orElseGet(() -> remedy(kept));
    }

    private String state(int kept, BackfillProgress backfill) {
        String rows = "the %d rows that the backfill has done".formatted(backfill.rowsDone());
        return "State: %s stayed in the database; the revision is %s."
                .formatted(kept == 0 ? rows : new StatementCount(kept).first() + " and " + rows, recorded());
    }

    private static String remedy(int kept) {
        if (kept > 0) {
            StatementCount count = new StatementCount(kept);
            return "Mend the script from the failed statement on, without touching %s, and start again: it goes on after %s."
                    .formatted(count.first(), count.pronoun());
        }
        return "Mend the script and start again.";
    }

    private static String shorten(String sql) {
        return sql.length() <= LONGEST_STATEMENT ? sql : sql.substring(0, LONGEST_STATEMENT) + "...";
    }
}
