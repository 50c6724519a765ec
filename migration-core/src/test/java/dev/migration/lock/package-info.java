/** How the holder of a lock is told to people. */
@NullMarked
package dev.migration.lock;

import org.jspecify.annotations.NullMarked;
