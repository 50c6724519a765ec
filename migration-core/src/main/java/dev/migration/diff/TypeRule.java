package dev.migration.diff;

/** A {@link ColumnRule} about types, for {@link DiffOptions#withTypeRule}. Register it as a Spring bean to have it asked. */
@FunctionalInterface
public interface TypeRule extends ColumnRule {}
