/** Whether the benchmarks would run, and count what they say they count. */
@NullMarked
package dev.migration.benchmarks;

import org.jspecify.annotations.NullMarked;
