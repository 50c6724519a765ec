/** What every failure has in common. */
@NullMarked
package dev.migration.error;

import org.jspecify.annotations.NullMarked;
