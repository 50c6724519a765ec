/**
 * One set of scripts for many tenants, each in a schema or a database of its own: bringing them along together, and telling
 * where they stand. Knows nothing of how one database is migrated, which is {@link dev.migration.Migrator}'s.
 */
@NullMarked
package dev.migration.tenant;

import org.jspecify.annotations.NullMarked;
