package dev.migration.diff;

/**
 * A table or column that goes and one that comes, so much alike that it may be one that was renamed. The operations of
 * the difference drop the one and create the other until somebody says that it was.
 *
 * @param rename what to say, if it was
 * @param likeness from 0 to 1; 1 if nothing but the name differs
 */
public record RenameSuspicion(Rename rename, double likeness) {}
