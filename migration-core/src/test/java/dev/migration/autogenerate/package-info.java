/** From a model to scripts that are run, on real databases. */
@NullMarked
package dev.migration.autogenerate;

import org.jspecify.annotations.NullMarked;
