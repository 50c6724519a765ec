/** Lets migrations use the database of a test's container. Knows only where to connect. */
@NullMarked
package dev.migration.boot.testcontainers;

import org.jspecify.annotations.NullMarked;
