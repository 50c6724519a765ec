/** Java sources that a test writes, compiled and loaded. */
@NullMarked
package dev.migration.compiler;

import org.jspecify.annotations.NullMarked;
