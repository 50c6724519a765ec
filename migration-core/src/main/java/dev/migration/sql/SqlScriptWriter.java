package dev.migration.sql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements one below the other, as a script that the database's own client runs: the way back from
 * {@link SqlSplitter}.
 */
public final class SqlScriptWriter {

    private static final List<String> TERMINATORS = List.of("//", "$$", "^^", "@@", "~~");

    private final SqlSyntax syntax;

    private final Optional<String> batchSeparator;

    private final StringBuilder script = new StringBuilder();

    private boolean isForClient = true;

    private boolean keepsBlankLines;

    private boolean keepsAmpersands;

    /** @param batchSeparator what stands between batches; {@code null} for what the client takes by default */
    public SqlScriptWriter(SqlSyntax syntax, @Nullable String batchSeparator) {
        this.syntax = syntax;
        this.batchSeparator = Optional.ofNullable(batchSeparator);
    }

    /** For what {@link SqlSplitter} reads and nobody else: each statement comes back as it was, without words to a client. */
    public static SqlScriptWriter forSplitter(SqlSyntax syntax) {
        SqlScriptWriter writer = new SqlScriptWriter(syntax, null);
        writer.isForClient = false;
        return writer;
    }

    public void comment(String text) {
        paragraph("-- " + text);
    }

    /** Adds a statement with what ends it. */
    public void statement(String sql) {
        String text = sql.strip();
        if (syntax.has(SqlFeature.GO_LINES)) {
            batch(text);
        } else if (syntax.has(SqlFeature.SLASH_LINES)) {
            keepAsItIs(text);
            plSql(text);
        } else if (text.contains(";") && canChangeTerminator()) {
            withOtherTerminator(text);
        } else {
            paragraph(ended(text, ";"));
        }
    }

    private void batch(String text) {
        if (isForClient) {
            paragraph(ended(text, ";"));
            paragraph(batchSeparator.orElse("GO"));
        } else {
            paragraph(text + "\nGO");
        }
    }

    private void plSql(String text) {
        if (isForClient) {
            paragraph(text);
            paragraph(batchSeparator.orElse("/"));
        } else {
            paragraph(text + "\n/");
        }
    }

    /** Begins a transaction, where the client does not do that by itself. */
    public void begin() {
        syntax.client().begin().ifPresent(this::statement);
    }

    public void commit() {
        statement("commit");
    }

    /** Commits what a client like this would take back when the script ends outside of a transaction. */
    public void keep() {
        if (syntax.client().losesWhatIsNotCommitted()) {
            commit();
        }
    }

    @Override
    public String toString() {
        return script.toString();
    }

    private void paragraph(String text) {
        script.append(text).append("\n\n");
    }

    /** A terminator behind a comment would be part of it. */
    private static String ended(String text, String terminator) {
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        if (lastLine.contains("--") || lastLine.contains("#") || lastLine.contains("//")) {
            return text + "\n" + terminator;
        }
        return text.endsWith(terminator) ? text : text + terminator;
    }

    private boolean canChangeTerminator() {
        return syntax.has(SqlFeature.DELIMITER_COMMAND)
                || syntax.has(SqlFeature.SET_TERM_COMMAND)
                || syntax.has(SqlFeature.TERMINATOR_COMMENT);
    }

    private void withOtherTerminator(String text) {
        String terminator = TERMINATORS.stream()
                .filter(it -> !text.contains(it))
                .findFirst()
                .orElse("//end_of_statement//");
        if (syntax.has(SqlFeature.DELIMITER_COMMAND)) {
            paragraph("DELIMITER " + terminator + "\n" + text + "\n" + terminator + "\nDELIMITER ;");
        } else if (syntax.has(SqlFeature.SET_TERM_COMMAND)) {
            paragraph("SET TERM " + terminator + " ;\n" + text + "\n" + terminator + "\nSET TERM ; " + terminator);
        } else {
            paragraph("--#SET TERMINATOR " + terminator + "\n" + text + "\n" + terminator + "\n--#SET TERMINATOR ;");
        }
    }

    /** SQL*Plus ends a statement at a blank line and asks for a value where an ampersand stands, unless it is told not to. */
    private void keepAsItIs(String text) {
        if (!isForClient) {
            return;
        }
        if (!keepsBlankLines && text.lines().anyMatch(String::isBlank)) {
            keepsBlankLines = true;
            paragraph("SET SQLBLANKLINES ON");
        }
        if (!keepsAmpersands && text.contains("&")) {
            keepsAmpersands = true;
            paragraph("SET DEFINE OFF");
        }
    }
}
