package dev.migration.sql;

/**
 * One statement of a script, as it is sent to the database: without its terminator.
 *
 * @param line where it begins in its file, counted from 1
 */
public record SqlStatement(String text, int line) {}
