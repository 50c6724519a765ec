package dev.migration.sql;

/** Something begins in a script and never ends: a string, a comment, a block. */
public final class UnterminatedSqlException extends SqlSyntaxException {

    UnterminatedSqlException(String what, String closing, int line) {
        super(
                "A %s begins in line %d and does not end.".formatted(what, line),
                "Close it with %s.".formatted(closing),
                line);
    }
}
