/** Operations and the DSL, without a database. */
@NullMarked
package dev.migration.operation;

import org.jspecify.annotations.NullMarked;
