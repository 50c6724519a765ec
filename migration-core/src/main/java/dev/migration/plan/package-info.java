/**
 * Which steps lead from the heads of a database to a target, and what each does to the version table. Pure; carries
 * nothing out.
 */
@NullMarked
package dev.migration.plan;

import org.jspecify.annotations.NullMarked;
