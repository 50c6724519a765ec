package dev.migration.lock;

/**
 * How far a run has come: it is in this step, at this statement.
 *
 * @param revision whose script runs
 * @param step the number of its step, from 1
 * @param steps how many steps the run has
 * @param statement the number of the statement in the script; 0 before the first
 * @param statements how many statements the script has; 0 where nobody knows before it has run
 */
public record LockProgress(String revision, int step, int steps, int statement, int statements) {

    /** {@code at revision '9c41' (3 of 20), statement 2 of 7}. */
    public String describe() {
        String where = "at revision '%s' (%d of %d)".formatted(revision, step, steps);
        if (statement == 0) {
            return where;
        }
        // A script may run more than it says, in a block of the database's own or when it goes on after a stop.
        boolean isCounted = statements >= statement;
        return "%s, statement %d%s".formatted(where, statement, isCounted ? " of " + statements : "");
    }
}
