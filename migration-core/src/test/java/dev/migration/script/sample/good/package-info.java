/** Java migrations as a project has them, found by their class files. */
@NullMarked
package dev.migration.script.sample.good;

import org.jspecify.annotations.NullMarked;
