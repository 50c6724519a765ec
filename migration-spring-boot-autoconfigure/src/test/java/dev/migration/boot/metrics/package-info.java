/** Tests of what is measured. */
@NullMarked
package dev.migration.boot.metrics;

import org.jspecify.annotations.NullMarked;
