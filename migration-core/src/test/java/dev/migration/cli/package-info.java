/** The commands as a user types them, on real scripts and databases. */
@NullMarked
package dev.migration.cli;

import org.jspecify.annotations.NullMarked;
