package dev.migration.execution;

import dev.migration.error.MigrationException;

/**
 * A process died while a statement was on its way, and the catalog does not tell whether it took effect. Whoever knows
 * answers with a command.
 */
public final class UnknownFateException extends MigrationException {

    private final String revision;

    private final int statement;

    private UnknownFateException(String revision, int statement, String problem, String remedy) {
        super(problem, remedy);
        this.revision = revision;
        this.statement = statement;
    }

    /** @param statementsBefore how many statements are known to have taken effect before the code */
    static UnknownFateException ofJavaCode(String revision, String location, int statementsBefore) {
        return new UnknownFateException(
                revision,
                statementsBefore + 1,
                "What did the Java code of revision '%s' (%s) do that uses the connection %s? The process that ran it ended, or it failed, before that was noted."
                        .formatted(revision, location, place(statementsBefore)),
                """
                Look into the database, and say what you found; then start again:
                nothing, or you undid it:  migrate repair --not-done %1$s
                all, or you finished it:   finish the rest of the revision too, and  migrate stamp %1$s"""
                        .formatted(revision));
    }

    private static String place(int statementsBefore) {
        return statementsBefore == 0
                ? "at its beginning"
                : "after " + new StatementCount(statementsBefore).first();
    }

    UnknownFateException(String revision, String location, int statement, BegunStatement begun, String reason) {
        this(
                revision,
                statement,
                "Did statement %d of revision '%s' (%s) take effect? The process that sent it ended before the answer came, and %s.\nStatement: %s"
                        .formatted(statement, revision, location, reason, begun.text()),
                """
                Look into the database, and say what you found; then start again:
                it took effect:  migrate repair --done %1$s
                it did not:      migrate repair --not-done %1$s"""
                        .formatted(revision));
    }

    public String revision() {
        return revision;
    }

    /** Which of the script's statements it is, counted from 1. */
    public int statement() {
        return statement;
    }
}
