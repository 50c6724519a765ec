/** An application with one main class. */
@NullMarked
package dev.migration.maven.sample.one;

import org.jspecify.annotations.NullMarked;
