package dev.migration.execution;

import java.util.List;

/**
 * Statements that a script would send.
 *
 * @param statements in order, without terminators
 * @param complete whether these are all; a script that works on the connection itself hides what comes then
 */
public record PreviewedStatements(List<String> statements, boolean complete) {

    public PreviewedStatements {
        statements = List.copyOf(statements);
    }
}
