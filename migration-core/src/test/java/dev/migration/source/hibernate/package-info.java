/** Tests of the schema that Hibernate's model wants, held against Hibernate's own on real databases. */
@NullMarked
package dev.migration.source.hibernate;

import org.jspecify.annotations.NullMarked;
