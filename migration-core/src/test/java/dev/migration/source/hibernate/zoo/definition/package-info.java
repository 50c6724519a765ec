/** Columns that say more than their type, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.definition;

import org.jspecify.annotations.NullUnmarked;
