/** Applications on a real PostgreSQL. */
@NullMarked
package dev.migration.boot.servers;

import org.jspecify.annotations.NullMarked;
