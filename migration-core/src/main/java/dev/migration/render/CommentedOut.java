package dev.migration.render;

import dev.migration.operation.Operation;

/** An operation that is in the script, and is not done until somebody takes the comment marks away. */
public record CommentedOut(Operation operation) implements Operation {}
