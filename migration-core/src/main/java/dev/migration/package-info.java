/** The front door: a migrator does with one database what a command says. Holds no rule of its own. */
@NullMarked
package dev.migration;

import org.jspecify.annotations.NullMarked;
