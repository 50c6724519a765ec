package dev.migration.execution;

import dev.migration.error.MigrationException;

/** A script stopped half-way on a database that keeps what was done, and nobody can tell by itself how to go on. */
public final class CannotResumeException extends MigrationException {

    private final String revision;

    private final int statementsDone;

    public CannotResumeException(String revision, String location, int statementsDone, String reason) {
        super(
                "Revision '%s' (%s) %s, and cannot go on by itself: %s."
                        .formatted(revision, location, new StatementCount(statementsDone).whereItStopped(), reason),
                """
                Finish what is missing by hand and record it:  migrate stamp %1$s
                or undo what was done by hand, delete the unfinished rows of '%1$s' from the history table, and start again."""
                        .formatted(revision));
        this.revision = revision;
        this.statementsDone = statementsDone;
    }

    public String revision() {
        return revision;
    }

    public int statementsDone() {
        return statementsDone;
    }
}
