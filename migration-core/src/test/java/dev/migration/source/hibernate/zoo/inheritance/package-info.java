/** Hierarchies, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.inheritance;

import org.jspecify.annotations.NullUnmarked;
