/** Types of columns, one concept a file. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.type;

import org.jspecify.annotations.NullUnmarked;
