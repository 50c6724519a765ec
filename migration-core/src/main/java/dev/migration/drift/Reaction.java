package dev.migration.drift;

/** What comes of something that is not as it was left. */
public enum Reaction {
    /** Nothing. */
    IGNORE,
    /** The log says so, at every start. */
    WARN,
    /** The upgrade, or the start, fails before anything is changed. */
    FAIL
}
