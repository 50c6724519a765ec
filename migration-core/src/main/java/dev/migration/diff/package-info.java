/**
 * Two schemas, and the operations that make the one into the other. Pure: does not know where a schema comes from, nor
 * what becomes of the operations.
 */
@NullMarked
package dev.migration.diff;

import org.jspecify.annotations.NullMarked;
