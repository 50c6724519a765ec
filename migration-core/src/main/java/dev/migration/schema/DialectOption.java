package dev.migration.schema;

/**
 * Something about a table, an index or a constraint that only one database, or it and its kin, knows. Each dialect's
 * package has its own; those that belong to another database are passed over.
 */
public interface DialectOption {

    /** Whether the table gets columns from elsewhere, so that its constraints may name what it does not define itself. */
    default boolean bringsColumns() {
        return false;
    }
}
