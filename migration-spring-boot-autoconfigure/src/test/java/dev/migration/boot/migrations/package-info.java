/** Java migrations that are Spring beans. */
@NullMarked
package dev.migration.boot.migrations;

import org.jspecify.annotations.NullMarked;
