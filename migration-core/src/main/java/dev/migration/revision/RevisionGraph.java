package dev.migration.revision;

/** All revisions of a project and how they follow each other. */
public final class RevisionGraph {}
