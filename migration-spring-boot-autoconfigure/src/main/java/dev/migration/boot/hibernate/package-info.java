/**
 * Tenants at their first use, seen from Hibernate: what it asks for a tenant's connection or schema has that tenant migrated
 * before it answers. Knows no configuration.
 */
@NullMarked
package dev.migration.boot.hibernate;

import org.jspecify.annotations.NullMarked;
