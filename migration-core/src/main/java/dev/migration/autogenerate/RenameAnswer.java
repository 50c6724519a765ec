package dev.migration.autogenerate;

/** What somebody says of a suspected rename. */
public enum RenameAnswer {
    RENAMED,
    TWO_THINGS,
    /** There is nobody to ask; the script says what is suspected. */
    UNKNOWN
}
