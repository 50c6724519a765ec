/** Java migrations that cannot be made from their classes alone. */
@NullMarked
package dev.migration.script.sample.bean;

import org.jspecify.annotations.NullMarked;
