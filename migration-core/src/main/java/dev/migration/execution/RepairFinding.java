package dev.migration.execution;

/**
 * One thing that is inconsistent in the state of a database.
 *
 * @param subject the revision, table or lock that it is about
 * @param remedy what a repair does about it, or, where it can do nothing by itself, what a person has to do
 * @param isAutomatic whether a repair does it
 */
public record RepairFinding(Kind kind, String subject, String problem, String remedy, boolean isAutomatic) {

    /** What can be inconsistent. */
    public enum Kind {

        /** A state table is missing beside the version table. */
        MISSING_TABLE,

        /** The lock's row names a process that died. */
        EXPIRED_LEASE,

        /** The history says that a step runs, and nothing does. */
        UNFINISHED_STEP,

        /** The history says that a revision stopped half-way, and the version table that this is settled. */
        SETTLED_REVISION,

        /** Some statements of a revision are in the database, and others are not. */
        HALF_DONE_REVISION,

        /** A process died while a statement of a revision was on its way, and nothing says whether it took effect. */
        STATEMENT_IN_DOUBT,

        /** An applied script is other than it was when it was applied. */
        CHANGED_SCRIPT,

        /** A revision was applied, and there is no script of it any more. */
        MISSING_SCRIPT,

        /** The version table names a revision that no script has. */
        UNKNOWN_REVISION,

        /** The version table names a revision that another one of its rows includes. */
        INCLUDED_REVISION,

        /** The database is remembered to be at its target and is not, or not with these scripts. */
        STALE_FINGERPRINT
    }
}
