package dev.migration.script;

import dev.migration.sql.SqlSplitter;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlSyntax;
import java.lang.ref.SoftReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a section and its statements. It is split once for all who ask: for its checksum, for what is wrong with it,
 * for its length, for its run, and for each of many tenants.
 */
final class SectionText {

    private final String text;

    private final int firstLine;

    /** Of the syntax that was asked for last, and only as long as there is room for it. */
    private volatile SoftReference<@Nullable Split> split = new SoftReference<>(null);

    /** @param firstLine the line of the file in which the text begins, counted from 1 */
    SectionText(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    String text() {
        return text;
    }

    int firstLine() {
        return firstLine;
    }

    SectionText with(String newText) {
        return new SectionText(newText, firstLine);
    }

    /** @throws dev.migration.sql.SqlSyntaxException if it cannot be split */
    List<SqlStatement> statements(SqlSyntax syntax) {
        Split known = split.get();
        if (known == null || !known.syntax().equals(syntax)) {
            known = new Split(syntax, SqlSplitter.split(text, firstLine, syntax));
            split = new SoftReference<>(known);
        }
        return known.statements();
    }

    private record Split(SqlSyntax syntax, List<SqlStatement> statements) {}
}
