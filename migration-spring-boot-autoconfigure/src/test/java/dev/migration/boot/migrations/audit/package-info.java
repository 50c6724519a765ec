/** Migrations of another. */
@NullMarked
package dev.migration.boot.migrations.audit;

import org.jspecify.annotations.NullMarked;
