/**
 * PostgreSQL and its kin: CockroachDB and YugabyteDB. Knows no other database.
 */
@NullMarked
package dev.migration.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
