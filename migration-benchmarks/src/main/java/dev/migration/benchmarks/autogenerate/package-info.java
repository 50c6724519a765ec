/** Reading a catalog, comparing it with a model, writing the script. */
@NullMarked
package dev.migration.benchmarks.autogenerate;

import org.jspecify.annotations.NullMarked;
