/** Entities of which Envers keeps every revision. */
@NullMarked
package dev.migration.source.hibernate.zoo.audited;

import org.jspecify.annotations.NullMarked;
