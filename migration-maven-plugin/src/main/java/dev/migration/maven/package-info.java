/**
 * The commands of an application as goals of Maven: which class path, which main class, which arguments. Knows the command
 * line of the commands, and nothing of what they do.
 */
@NullMarked
package dev.migration.maven;

import org.jspecify.annotations.NullMarked;
