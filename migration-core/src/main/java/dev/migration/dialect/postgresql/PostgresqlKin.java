package dev.migration.dialect.postgresql;

/** Where the catalogs of those who speak PostgreSQL's language differ. */
enum PostgresqlKin {
    POSTGRESQL,
    /** Keeps a hidden column for the number of the row, and has fewer columns in its catalog. */
    COCKROACHDB
}
