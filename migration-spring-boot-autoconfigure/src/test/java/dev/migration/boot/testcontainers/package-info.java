/** Tests with containers' connections. */
@NullMarked
package dev.migration.boot.testcontainers;

import org.jspecify.annotations.NullMarked;
