/** Tests of what is read from live databases. */
@NullMarked
package dev.migration.source.database;

import org.jspecify.annotations.NullMarked;
