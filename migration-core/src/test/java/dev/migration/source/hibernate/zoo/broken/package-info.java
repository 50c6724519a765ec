/** Mappings that Hibernate refuses, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.broken;

import org.jspecify.annotations.NullUnmarked;
