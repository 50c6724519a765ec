/**
 * Operations as the script that somebody would have written by hand, in Java or in SQL. Does not know where the
 * operations come from, nor where the script is kept.
 */
@NullMarked
package dev.migration.render;

import org.jspecify.annotations.NullMarked;
