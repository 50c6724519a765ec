package dev.migration.dialect;

/** What a database makes of a name that is not quoted. */
public enum Folding {
    /** {@code Items} becomes {@code items}. */
    LOWER,
    /** {@code Items} becomes {@code ITEMS}. */
    UPPER,
    /** {@code Items} stays as it is, or its case does not matter. */
    NONE
}
