/**
 * Who holds the lock of a database and how far that process has come, as values and as words for people.
 *
 * <p>Knows nothing of how a lock is taken, and no database.
 */
@NullMarked
package dev.migration.lock;

import org.jspecify.annotations.NullMarked;
