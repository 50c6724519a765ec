package dev.migration.dialect;

/** What most databases share, after the SQL standard; each dialect overrides what it does otherwise. */
public abstract class StandardDialect implements Dialect {}
