package dev.migration.diff;

/** How checks are compared. Databases rewrite their text, so that two spellings of one condition can look different. */
public enum CheckComparison {

    /** Not at all. */
    NONE,

    /** Those with a name come and go by their name, as in Alembic; those without one by what they say. */
    NAME,

    /** As by name, and a check whose text has changed is replaced. */
    TEXT
}
