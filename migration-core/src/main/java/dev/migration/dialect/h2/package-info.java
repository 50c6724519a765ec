/**
 * H2: its words for types, its statements, its quirks. Knows no other database.
 */
@NullMarked
package dev.migration.dialect.h2;

import org.jspecify.annotations.NullMarked;
