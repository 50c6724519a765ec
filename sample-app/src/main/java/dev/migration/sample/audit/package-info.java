/**
 * What happened to the items, in a database of its own that JPA does not know; the scripts in {@code db/audit} make it.
 */
@NullMarked
package dev.migration.sample.audit;

import org.jspecify.annotations.NullMarked;
