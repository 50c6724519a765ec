package dev.migration.script;

/** How many heads a project's scripts may have. */
public enum HeadRule {

    /** One for each branch label, and one for everything that has no label. */
    PER_LABEL,

    /** One, whatever the labels. */
    WHOLE,

    /** As many as there are. */
    ANY
}
