/** Tests of what health says. */
@NullMarked
package dev.migration.boot.health;

import org.jspecify.annotations.NullMarked;
