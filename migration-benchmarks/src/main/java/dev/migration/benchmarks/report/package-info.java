/** What JMH does not tell by itself: round trips, and medians of all kinds in one table. */
@NullMarked
package dev.migration.benchmarks.report;

import org.jspecify.annotations.NullMarked;
