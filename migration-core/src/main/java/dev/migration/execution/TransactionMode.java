package dev.migration.execution;

/** How much of a run is one transaction. Only counts where the database takes DDL back with a rollback. */
public enum TransactionMode {

    /** Each revision with its row of the version table: what failed leaves nothing, what went before stays. The default. */
    PER_REVISION,

    /** The whole run: all revisions or none. */
    PER_RUN,

    /** Every statement on its own, journalled one by one as on a database whose DDL commits by itself. */
    NONE
}
