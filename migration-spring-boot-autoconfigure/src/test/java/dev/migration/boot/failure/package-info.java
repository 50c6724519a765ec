/** How failures read when an application does not start. */
@NullMarked
package dev.migration.boot.failure;

import org.jspecify.annotations.NullMarked;
