package dev.migration.tenant;

import java.sql.Connection;

/** A connection of a pool, and what its session's schema was before it was moved. */
record Borrowed(Connection connection, String schemaBefore) {}
