/** Dialects against real databases, and their renderings against recorded ones. */
@NullMarked
package dev.migration.dialect;

import org.jspecify.annotations.NullMarked;
