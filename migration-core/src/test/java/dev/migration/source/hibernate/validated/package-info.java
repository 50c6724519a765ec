/** Entities with constraints of Bean Validation. */
@NullMarked
package dev.migration.source.hibernate.validated;

import org.jspecify.annotations.NullMarked;
