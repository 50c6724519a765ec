/**
 * Oracle: its words for types, its statements, its quirks. Knows no other database.
 */
@NullMarked
package dev.migration.dialect.oracle;

import org.jspecify.annotations.NullMarked;
