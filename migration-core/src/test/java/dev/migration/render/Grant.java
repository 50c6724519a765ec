package dev.migration.render;

import dev.migration.operation.Operation;
import java.util.List;

/** An operation of a user. */
public record Grant(String table, List<String> roles) implements Operation {}
