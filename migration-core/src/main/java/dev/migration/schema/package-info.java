/**
 * What a database schema is: tables, columns, keys, indexes. Immutable values, neutral between databases, shared by
 * everything that reads, compares or changes a schema.
 *
 * <p>Imports nothing else of this project, and no {@code java.sql}.
 */
@NullMarked
package dev.migration.schema;

import org.jspecify.annotations.NullMarked;
