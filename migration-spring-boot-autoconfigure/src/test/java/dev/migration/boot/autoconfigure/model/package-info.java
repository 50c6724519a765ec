/** The entities of an application. */
@NullMarked
package dev.migration.boot.autoconfigure.model;

import org.jspecify.annotations.NullMarked;
