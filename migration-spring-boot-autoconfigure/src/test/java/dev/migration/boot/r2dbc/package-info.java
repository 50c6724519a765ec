/** Applications that reach their database without JDBC. */
@NullMarked
package dev.migration.boot.r2dbc;

import org.jspecify.annotations.NullMarked;
