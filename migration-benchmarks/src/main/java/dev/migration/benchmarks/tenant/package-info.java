/** How long many tenants take, by the number of those who work on them. */
@NullMarked
package dev.migration.benchmarks.tenant;

import org.jspecify.annotations.NullMarked;
