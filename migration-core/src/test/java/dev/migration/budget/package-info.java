/** What statements may cost, as far as that needs no database. */
@NullMarked
package dev.migration.budget;

import org.jspecify.annotations.NullMarked;
