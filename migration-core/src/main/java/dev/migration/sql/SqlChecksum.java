package dev.migration.sql;

import dev.migration.sql.SqlLexer.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Fingerprint of what scripts do rather than of how they are laid out. Comments, white space, line endings, terminators
 * and the case of what stands outside quotes do not count; the contents of strings and quoted names do, and so do
 * optimizer hints and comments that the server executes.
 *
 * <p>Case does not count because keywords get reformatted, and telling keywords from names would take the grammar of every
 * database. The price: a name that changes nothing but its case goes unnoticed, unless it is quoted.
 */
public final class SqlChecksum {

    private static final String VERSION = "v1:";

    private static final char END_OF_TOKEN = '\0';

    private static final char END_OF_PART = '\1';

    private final SqlSyntax syntax;

    private final MessageDigest digest = sha256();

    private final StringBuilder pending = new StringBuilder();

    public SqlChecksum(SqlSyntax syntax) {
        this.syntax = syntax;
    }

    /** Adds text that counts as it is. */
    public void add(String exactly) {
        pending.append(exactly);
        endPart();
    }

    /**
     * Adds the statements of a script. One that cannot be split counts line by line, which is enough to see it change.
     *
     * @param split its statements, or a {@link SqlSyntaxException}
     */
    public void addScript(String script, Function<SqlSyntax, List<SqlStatement>> split) {
        try {
            split.apply(syntax).forEach(it -> addStatement(it.text()));
        } catch (SqlSyntaxException unreadable) {
            script.lines().forEach(it -> add(it.strip()));
        }
    }

    /** The checksum of everything added, with the version of the algorithm. Nothing can be added after it. */
    public String value() {
        return VERSION + HexFormat.of().formatHex(digest.digest());
    }

    private void addStatement(String statement) {
        SqlText text = new SqlText(statement, 1);
        SqlLexer lexer = new SqlLexer(text, syntax);
        lexer.endStatementsWith("");
        for (Token token = lexer.next(); token != Token.END; token = lexer.next()) {
            if (token != Token.COMMENT || text.startsWith("/*+", lexer.start())) {
                addToken(token, text.between(lexer.start(), lexer.end()));
            }
        }
        endPart();
    }

    private void addToken(Token token, String text) {
        int start = pending.length();
        pending.append(token == Token.WORD ? text : text.replace("\r\n", "\n").replace('\r', '\n'));
        if (token == Token.WORD) {
            lowerFrom(start);
        }
        pending.append(END_OF_TOKEN);
    }

    /** ASCII only: that is what every database folds, and no locale has a say in it. */
    private void lowerFrom(int start) {
        for (int position = start; position < pending.length(); position++) {
            char character = pending.charAt(position);
            if (character >= 'A' && character <= 'Z') {
                pending.setCharAt(position, (char) (character + ('a' - 'A')));
            }
        }
    }

    private void endPart() {
        pending.append(END_OF_PART);
        digest.update(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
