/**
 * What every failure of this project looks like: a problem and its remedy. Knows nothing of what failed.
 */
@NullMarked
package dev.migration.error;

import org.jspecify.annotations.NullMarked;
