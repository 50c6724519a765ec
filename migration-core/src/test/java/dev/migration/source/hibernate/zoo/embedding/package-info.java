/** Entities that are not one class and one table, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.embedding;

import org.jspecify.annotations.NullUnmarked;
