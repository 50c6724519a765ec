package dev.migration.sql;

/** A line that says how statements end cannot be understood: {@code DELIMITER}, {@code SET TERM} or {@code GO}. */
public final class TerminatorException extends SqlSyntaxException {

    TerminatorException(String command, String remedy, int line) {
        super("Line %d does not say what ends a statement: '%s'.".formatted(line, command), remedy, line);
    }
}
