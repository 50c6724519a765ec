/** The golden files of databases that cannot be had here, read by parsers and run by their kin. */
@NullMarked
package dev.migration.syntax;

import org.jspecify.annotations.NullMarked;
