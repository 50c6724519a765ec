/** What uses a database starts after the migrations. */
@NullMarked
package dev.migration.boot.ordering;

import org.jspecify.annotations.NullMarked;
