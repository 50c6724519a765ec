package dev.migration.operation;

/** One thing that a migration does to a database, as a value: rendered by a dialect, never by itself. */
public interface Operation {}
