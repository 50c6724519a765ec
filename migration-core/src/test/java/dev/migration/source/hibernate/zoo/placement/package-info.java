/** Where tables are, and what only looks like one, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.placement;

import org.jspecify.annotations.NullUnmarked;
