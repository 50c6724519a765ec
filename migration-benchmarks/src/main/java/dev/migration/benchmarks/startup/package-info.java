/** Starting an application whose database is at its head, empty, or being migrated by another instance. */
@NullMarked
package dev.migration.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
