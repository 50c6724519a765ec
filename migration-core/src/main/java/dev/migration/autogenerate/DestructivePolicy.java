package dev.migration.autogenerate;

/** What is done with an operation that takes data away. */
public enum DestructivePolicy {
    /** It is written, and marked. */
    EMIT,
    /** It is written as a comment, and takes effect once somebody takes the comment marks away. */
    COMMENT,
    /** Nothing is written, and the call fails. */
    REFUSE
}
