/**
 * Firebird: its words for types, its statements, its quirks. Knows no other database.
 */
@NullMarked
package dev.migration.dialect.firebird;

import org.jspecify.annotations.NullMarked;
