/** Keys and where their values come from, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.identifier;

import org.jspecify.annotations.NullUnmarked;
