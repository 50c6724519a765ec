/** Tests of the module as a whole. */
@NullMarked
package dev.migration.boot;

import org.jspecify.annotations.NullMarked;
