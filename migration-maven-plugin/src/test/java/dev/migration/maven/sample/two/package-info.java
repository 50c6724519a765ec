/** An application with two main classes. */
@NullMarked
package dev.migration.maven.sample.two;

import org.jspecify.annotations.NullMarked;
