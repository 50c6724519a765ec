/** Classes without annotations, described by mapping files. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.described;

import org.jspecify.annotations.NullUnmarked;
