/**
 * Where schemas are read from. Each source knows its own world; what is done with a schema is known elsewhere.
 */
@NullMarked
package dev.migration.source;

import org.jspecify.annotations.NullMarked;
