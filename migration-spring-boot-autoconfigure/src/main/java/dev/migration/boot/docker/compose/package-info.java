/** Lets migrations use the database that Docker Compose started. Knows only where to connect. */
@NullMarked
package dev.migration.boot.docker.compose;

import org.jspecify.annotations.NullMarked;
