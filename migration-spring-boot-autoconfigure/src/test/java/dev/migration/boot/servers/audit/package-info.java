/** Entities of one of two databases. */
@NullMarked
package dev.migration.boot.servers.audit;

import org.jspecify.annotations.NullMarked;
