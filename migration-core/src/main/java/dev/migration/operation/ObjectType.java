package dev.migration.operation;

import dev.migration.schema.ConstraintType;

/** What can be dropped by its name. */
public enum ObjectType {
    TABLE,
    COLUMN,
    INDEX,
    /** A constraint whose kind the script does not say; some databases insist on it. */
    CONSTRAINT,
    PRIMARY_KEY,
    FOREIGN_KEY,
    UNIQUE,
    CHECK,
    SEQUENCE,
    ENUM_TYPE,
    VIEW,
    MATERIALIZED_VIEW,
    SCHEMA;

    public static ObjectType of(ConstraintType type) {
        return switch (type) {
            case PRIMARY_KEY -> PRIMARY_KEY;
            case FOREIGN_KEY -> FOREIGN_KEY;
            case UNIQUE -> UNIQUE;
            case CHECK -> CHECK;
            case EXCLUDE -> CONSTRAINT;
        };
    }
}
