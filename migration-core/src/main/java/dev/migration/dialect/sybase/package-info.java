/**
 * Sybase ASE: its words for types, its statements, its quirks. Knows no other database.
 */
@NullMarked
package dev.migration.dialect.sybase;

import org.jspecify.annotations.NullMarked;
