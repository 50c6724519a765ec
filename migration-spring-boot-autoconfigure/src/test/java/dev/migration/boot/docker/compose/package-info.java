/** Tests with Docker Compose's connections. */
@NullMarked
package dev.migration.boot.docker.compose;

import org.jspecify.annotations.NullMarked;
