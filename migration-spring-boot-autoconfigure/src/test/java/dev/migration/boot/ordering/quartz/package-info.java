/** Quartz's tables, made by a migration. */
@NullMarked
package dev.migration.boot.ordering.quartz;

import org.jspecify.annotations.NullMarked;
