@NullMarked
package dev.migration.render;

import org.jspecify.annotations.NullMarked;
