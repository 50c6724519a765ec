/**
 * From the difference of two schemas to scripts: what a careful engineer would change before writing it down, and the
 * writing. Does not know where the schemas come from, nor what runs the scripts.
 */
@NullMarked
package dev.migration.autogenerate;

import org.jspecify.annotations.NullMarked;
