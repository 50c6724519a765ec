/** The reference documentation for those who write migrations, held against the code. */
@NullMarked
package dev.migration.reference;

import org.jspecify.annotations.NullMarked;
