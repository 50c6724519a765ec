/**
 * What Spring Boot has to know of migrations: in which order things start, and how failures read. Knows neither the
 * auto-configuration nor the endpoint.
 */
@NullMarked
package dev.migration.boot;

import org.jspecify.annotations.NullMarked;
