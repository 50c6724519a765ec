package dev.migration.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements one below the other, as a script that the database's own client runs: the way back from
 * {@link SqlSplitter}.
 */
public final class SqlScriptWriter {

    private static final List<String> TERMINATORS = terminators();

    private final SqlSyntax syntax;

    private final Optional<String> batchSeparator;

    private final StringBuilder script = new StringBuilder();

    private boolean isForSplitter;

    /**
     * @param batchSeparator what stands between batches; {@code null} for what the client takes by default, and an empty
     *     one for no client at all, so that a script holds nothing but SQL
     */
    public SqlScriptWriter(SqlSyntax syntax, @Nullable String batchSeparator) {
        this.syntax = syntax;
        this.batchSeparator = Optional.ofNullable(batchSeparator);
    }

    /** For what {@link SqlSplitter} reads and nobody else: each statement comes back as it was, without words to a client. */
    public static SqlScriptWriter forSplitter(SqlSyntax syntax) {
        SqlScriptWriter writer = new SqlScriptWriter(syntax, null);
        writer.isForSplitter = true;
        return writer;
    }

    /**
     * Says how the script is run, and tells the client to read it as it is meant and to end at the first statement that
     * fails.
     *
     * @param afterFailure what the database is like then
     */
    public void open(String afterFailure) {
        SqlClient client = syntax.client();
        if (client == SqlClient.NONE || isForNoClient()) {
            return;
        }
        paragraph("-- Run it with: " + client.call() + "\n-- "
                + (client.stopsAtFailure()
                        ? "It ends at the first statement that fails: " + afterFailure
                        : "Read its output: %s goes on after a statement that failed.".formatted(client.label())));
        if (!client.settings().isEmpty()) {
            paragraph(client.settings());
        }
        if (syntax.has(SqlFeature.GO_LINES) && !client.settings().isEmpty()) {
            paragraph(batchSeparator.orElse("GO"));
        }
    }

    public void comment(String text) {
        String line = "-- " + text;
        paragraph(
                syntax.has(SqlFeature.SLASH_LINES)
                        ? SqlPlusText.of(line + "\n", syntax).strip()
                        : line);
    }

    /** Adds a statement with what ends it. */
    public void statement(String sql) {
        String text = sql.strip();
        if (isForSplitter && syntax.has(SqlFeature.GO_LINES)) {
            paragraph(text + "\nGO");
        } else if (isForSplitter && syntax.has(SqlFeature.SLASH_LINES)) {
            paragraph(text + "\n/");
        } else if (isForNoClient()) {
            paragraph(ended(text, ";"));
        } else if (!isForSplitter && syntax.client() == SqlClient.SQLITE_SHELL) {
            paragraph(ended(SqliteText.of(text, syntax), ";"));
        } else if (syntax.has(SqlFeature.GO_LINES)) {
            paragraph(ended(text, ";"));
            paragraph(batchSeparator.orElse("GO"));
        } else if (syntax.has(SqlFeature.SLASH_LINES)) {
            paragraph(SqlPlusText.of(text, syntax));
            paragraph(batchSeparator.orElse("/"));
        } else if (text.contains(";") && canChangeTerminator()) {
            withOtherTerminator(text);
        } else {
            paragraph(ended(text, ";"));
        }
    }

    /** Begins a transaction, where the client does not do that by itself. */
    public void begin() {
        SqlClient client = syntax.client();
        // What is switched on and off is a setting of the client, which no other tool knows.
        boolean isSetting = client.afterCommit().isPresent();
        if (!(isSetting && isForNoClient())) {
            client.begin().ifPresent(this::statement);
        }
    }

    /** Ends a transaction and leaves each statement after it on its own. */
    public void commit() {
        statement("commit");
        if (!isForNoClient()) {
            syntax.client().afterCommit().ifPresent(this::statement);
        }
    }

    /** Keeps a statement outside of a transaction, where the client would lose it. */
    public void keep() {
        if (syntax.client().losesWhatIsNotCommitted()) {
            statement("commit");
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
                .orElse("^end_of_statement^");
        if (syntax.has(SqlFeature.DELIMITER_COMMAND)) {
            paragraph("DELIMITER " + terminator + "\n" + text + "\n" + terminator + "\nDELIMITER ;");
        } else if (syntax.has(SqlFeature.SET_TERM_COMMAND)) {
            paragraph("SET TERM " + terminator + " ;\n" + text + "\n" + terminator + "\nSET TERM ; " + terminator);
        } else {
            paragraph("--#SET TERMINATOR " + terminator + "\n" + text + "\n" + terminator + "\n--#SET TERMINATOR ;");
        }
    }

    private boolean isForNoClient() {
        return batchSeparator.filter(String::isEmpty).isPresent();
    }

    /**
     * Two characters, since no more are allowed everywhere, and none that isql refuses, such as a slash. What a script is
     * least likely to hold comes first.
     */
    private static List<String> terminators() {
        String signs = "$^@~%|!";
        Stream<String> twins =
                signs.chars().mapToObj(it -> Character.toString(it).repeat(2));
        Stream<String> pairs = signs.chars().boxed().flatMap(first -> signs.chars()
                .mapToObj(it -> Character.toString(first) + Character.toString(it)));
        return Stream.concat(twins, pairs).toList();
    }
}
