/** Tenants at their first use, through a real Hibernate on real databases. */
@NullMarked
package dev.migration.boot.hibernate;

import org.jspecify.annotations.NullMarked;
