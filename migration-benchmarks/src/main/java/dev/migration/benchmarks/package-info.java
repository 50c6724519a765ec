/** What is measured, and how to run it. Knows nothing that a user of the project would not. */
@NullMarked
package dev.migration.benchmarks;

import org.jspecify.annotations.NullMarked;
