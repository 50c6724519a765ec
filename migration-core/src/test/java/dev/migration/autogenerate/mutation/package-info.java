/** One change to the entities after the other, each with the migration that it has to give. */
@NullMarked
package dev.migration.autogenerate.mutation;

import org.jspecify.annotations.NullMarked;
