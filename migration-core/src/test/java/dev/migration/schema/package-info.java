@NullMarked
package dev.migration.schema;

import org.jspecify.annotations.NullMarked;
