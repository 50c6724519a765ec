/** Slice tests of an application, all of which see a migrated database. */
@NullMarked
package dev.migration.boot.slice;

import org.jspecify.annotations.NullMarked;
