/** What Spring Boot has to know of migrations: in which order things start, and how failures read. */
@NullMarked
package dev.migration.boot;

import org.jspecify.annotations.NullMarked;
