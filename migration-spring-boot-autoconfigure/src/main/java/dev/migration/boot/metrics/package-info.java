/** Migrations as numbers: what was applied, and what is pending. Knows Micrometer and what a listener is told. */
@NullMarked
package dev.migration.boot.metrics;

import org.jspecify.annotations.NullMarked;
