/** References between entities, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.association;

import org.jspecify.annotations.NullUnmarked;
