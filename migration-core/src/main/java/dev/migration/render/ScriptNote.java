package dev.migration.render;

import dev.migration.operation.Operation;

/** A comment in a script, where it stands among the operations. Does nothing, and no dialect knows it. */
public record ScriptNote(String text) implements Operation {}
