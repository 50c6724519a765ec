package dev.migration.diff;

/** A {@link ColumnRule} about defaults, for {@link DiffOptions#withDefaultRule}. Register it as a Spring bean to have it asked. */
@FunctionalInterface
public interface DefaultRule extends ColumnRule {}
