/** Java migrations with everything that can be wrong with one. */
@NullMarked
package dev.migration.script.sample.broken;

import org.jspecify.annotations.NullMarked;
