/** Our rendering of operations against what Alembic rendered. */
@NullMarked
package dev.migration.dialect.conformance;

import org.jspecify.annotations.NullMarked;
