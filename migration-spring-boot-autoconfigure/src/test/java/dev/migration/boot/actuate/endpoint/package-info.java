/** Tests of what operators are shown. */
@NullMarked
package dev.migration.boot.actuate.endpoint;

import org.jspecify.annotations.NullMarked;
