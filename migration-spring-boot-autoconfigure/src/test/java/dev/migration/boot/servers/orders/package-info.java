/** Entities of one of two databases. */
@NullMarked
package dev.migration.boot.servers.orders;

import org.jspecify.annotations.NullMarked;
