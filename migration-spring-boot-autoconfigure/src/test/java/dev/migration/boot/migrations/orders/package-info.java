/** Migrations of one database. */
@NullMarked
package dev.migration.boot.migrations.orders;

import org.jspecify.annotations.NullMarked;
