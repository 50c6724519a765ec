/**
 * What a migration can do: one value per operation, and the {@code op} of a script. Knows no database's SQL.
 */
@NullMarked
package dev.migration.operation;

import org.jspecify.annotations.NullMarked;
