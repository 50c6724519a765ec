package dev.migration.schema;

/** The kinds of {@link Constraint}, for those who know only its name. */
public enum ConstraintType {
    PRIMARY_KEY,
    FOREIGN_KEY,
    UNIQUE,
    CHECK,
    EXCLUDE
}
