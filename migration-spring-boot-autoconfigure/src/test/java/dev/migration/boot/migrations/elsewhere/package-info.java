/** A migration in no location. */
@NullMarked
package dev.migration.boot.migrations.elsewhere;

import org.jspecify.annotations.NullMarked;
