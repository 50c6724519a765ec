/** Fleets of tenants on real databases. */
@NullMarked
package dev.migration.tenant;

import org.jspecify.annotations.NullMarked;
