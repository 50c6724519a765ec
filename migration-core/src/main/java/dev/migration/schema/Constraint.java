package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/** A rule that the rows of a table obey. Without a name, the database makes one up. */
public sealed interface Constraint permits PrimaryKey, ForeignKey, Unique, Check, Exclude {

    @Nullable String name();

    ConstraintType type();

    /** The same rule under another name. */
    Constraint named(String newName);
}
