/** Tests of the auto-configuration, in real contexts on real databases. */
@NullMarked
package dev.migration.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
