package dev.migration.render;

import dev.migration.dialect.Dialect;
import dev.migration.sql.SqlScriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes one direction of an SQL script; begins another section of it where transactions have to be off or on. */
final class SqlSectionWriter {

    private final Dialect dialect;

    private final String direction;

    private final StringBuilder text = new StringBuilder();

    private final List<String> comments = new ArrayList<>();

    private SqlScriptWriter script;

    private boolean isOutsideOfTransaction;

    SqlSectionWriter(Dialect dialect, String direction) {
        this.dialect = dialect;
        this.direction = direction;
        this.script = SqlScriptWriter.forSplitter(dialect.syntax());
    }

    /** Comments that follow each other are one paragraph. */
    void comment(String comment) {
        comment.lines().forEach(comments::add);
    }

    void statements(List<String> statements, boolean needsAutocommit) {
        if (statements.isEmpty()) {
            return;
        }
        boolean mustLeave = needsAutocommit && dialect.supportsTransactionalDdl();
        if (mustLeave != isOutsideOfTransaction) {
            endParagraph();
            text.append(script);
            script = SqlScriptWriter.forSplitter(dialect.syntax());
            text.append("-- migrate:%s%s\n".formatted(direction, mustLeave ? " transaction=false" : ""));
            isOutsideOfTransaction = mustLeave;
        }
        endParagraph();
        statements.forEach(script::statement);
    }

    String text() {
        endParagraph();
        return (text.toString() + script).stripTrailing();
    }

    private void endParagraph() {
        if (!comments.isEmpty()) {
            script.comment(comments.stream()
                    .map(it -> it.isBlank() ? "" : it)
                    .collect(Collectors.joining("\n-- "))
                    .replace("-- \n", "--\n"));
            comments.clear();
        }
    }
}
