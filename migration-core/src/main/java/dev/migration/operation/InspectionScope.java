package dev.migration.operation;

import org.jspecify.annotations.Nullable;

/**
 * How much of the database a script asks about.
 *
 * @param schema whose objects; the connection's own if absent
 * @param table this table alone; everything if absent
 */
public record InspectionScope(@Nullable String schema, @Nullable String table) {}
