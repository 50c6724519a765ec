/** Tests of what a backfill is made of. */
@NullMarked
package dev.migration.backfill;

import org.jspecify.annotations.NullMarked;
