package dev.migration.render;

import dev.migration.error.MigrationException;

/** A value of a statement holds a line that would begin another section of the script that it is written into. */
public final class UnwritableInSqlException extends MigrationException {

    private final String line;

    UnwritableInSqlException(String line, String statement) {
        super(
                "A value holds the line `%s`, which begins a section in an SQL script. It is in: %s"
                        .formatted(line, shortened(statement)),
                "Write the line in another way, or the script in Java: migrate revision --autogenerate --java.");
        this.line = line;
    }

    public String line() {
        return line;
    }

    private static String shortened(String statement) {
        String words = statement.strip().replaceAll("\\s+", " ");
        return words.length() <= 120 ? words : words.substring(0, 117) + "...";
    }
}
