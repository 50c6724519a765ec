package dev.migration.render;

import dev.migration.dialect.Dialect;
import dev.migration.sql.SqlScriptWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one direction of an SQL script; begins another section of it where transactions have to be off or on. */
final class SqlSectionWriter {

    private final Dialect dialect;

    private final String direction;

    private final StringBuilder text = new StringBuilder();

    private final StringBuilder comment = new StringBuilder();

    private boolean isAboutNext;

    private boolean isOutsideOfTransaction;

    SqlSectionWriter(Dialect dialect, String direction) {
        this.dialect = dialect;
        this.direction = direction;
    }

    /** Stands right above what follows. */
    void note(String lines) {
        comment(lines);
        isAboutNext = true;
    }

    /** Stands by itself, with the notes above it. */
    void comment(String lines) {
        comment.append(lines.lines()
                .map(SectionMarks::withoutInComment)
                .map(it -> it.isBlank() ? "--\n" : "-- " + it + "\n")
                .collect(Collectors.joining()));
        isAboutNext = false;
    }

    void statements(List<String> statements, boolean needsAutocommit) {
        if (statements.isEmpty()) {
            return;
        }
        boolean mustLeave = needsAutocommit && dialect.supportsTransactionalDdl();
        if (mustLeave != isOutsideOfTransaction) {
            text.append("-- migrate:%s%s\n".formatted(direction, mustLeave ? " transaction=false" : ""));
            isOutsideOfTransaction = mustLeave;
        }
        endComment();
        SqlScriptWriter script = SqlScriptWriter.forSplitter(dialect.syntax());
        statements.forEach(it -> script.statement(SectionMarks.without(it, dialect.syntax())));
        text.append(script);
    }

    String text() {
        endComment();
        return text.toString().stripTrailing();
    }

    private void endComment() {
        if (!comment.isEmpty()) {
            text.append(comment).append(isAboutNext ? "" : "\n");
            comment.setLength(0);
        }
    }
}
