/**
 * Items and their categories: the entities, which Hibernate validates against what the scripts in {@code db/inventory}
 * made, and the REST API. Knows of the audit log only that somebody may listen to its events.
 */
@NullMarked
package dev.migration.sample.inventory;

import org.jspecify.annotations.NullMarked;
