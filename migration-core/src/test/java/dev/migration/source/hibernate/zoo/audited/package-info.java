/** Entities of which Envers keeps every revision. Hibernate fills the fields. */
@NullUnmarked
package dev.migration.source.hibernate.zoo.audited;

import org.jspecify.annotations.NullUnmarked;
