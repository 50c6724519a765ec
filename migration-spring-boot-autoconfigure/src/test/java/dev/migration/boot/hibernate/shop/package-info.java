/** An application whose tenants have a schema each, in the ways that Hibernate offers. */
@NullMarked
package dev.migration.boot.hibernate.shop;

import org.jspecify.annotations.NullMarked;
