/** A real PostgreSQL to measure on, and a count of the times that somebody waited for it. */
@NullMarked
package dev.migration.benchmarks.database;

import org.jspecify.annotations.NullMarked;
