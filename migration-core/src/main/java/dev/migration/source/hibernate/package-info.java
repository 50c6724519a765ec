/**
 * The schema that Hibernate's model of an application wants. The only place that knows Hibernate; knows neither a live
 * database nor how Spring Boot sets Hibernate up.
 */
@NullMarked
package dev.migration.source.hibernate;

import org.jspecify.annotations.NullMarked;
