/**
 * The schema of a live database. What the catalog of each database looks like is known to its dialect alone.
 */
@NullMarked
package dev.migration.source.database;

import org.jspecify.annotations.NullMarked;
