/**
 * A real PostgreSQL for the profile {@code postgres}, started from the application's own class path. Knows nothing of
 * what is kept in it.
 */
@NullMarked
package dev.migration.sample.postgres;

import org.jspecify.annotations.NullMarked;
