package dev.migration.plan;

/** Which way a step goes. Stamps move the version table and run no script. */
public enum Direction {
    UPGRADE,
    DOWNGRADE,
    STAMP_UP,
    STAMP_DOWN
}
