/**
 * How the text of SQL is read: where a statement ends, what is a comment or a quoted name, per database. Knows nothing
 * of what a statement does.
 */
@NullMarked
package dev.migration.sql;

import org.jspecify.annotations.NullMarked;
