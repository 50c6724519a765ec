/** Comparisons held against recorded ones of Alembic 1.19.2 and SQLAlchemy, on PostgreSQL. */
@NullMarked
package dev.migration.diff.conformance;

import org.jspecify.annotations.NullMarked;
