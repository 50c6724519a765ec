/** Indexes and rules, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.constraint;

import org.jspecify.annotations.NullUnmarked;
