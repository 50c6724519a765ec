/** Tests of the goals: what each says on the command line, and real builds of example projects. */
@NullMarked
package dev.migration.maven;

import org.jspecify.annotations.NullMarked;
