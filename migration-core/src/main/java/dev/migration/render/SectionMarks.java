package dev.migration.render;

import dev.migration.sql.SqlSyntax;
import dev.migration.sql.SqlToken;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a line of a statement from beginning another section of the script: {@code -- migrate:upgrade} does wherever it
 * stands, since what is a string cannot be told before the database is known.
 */
final class SectionMarks {

    private static final Pattern MARK = Pattern.compile("(?m)^([ \\t]*--[ \\t]*migrate):[^\\r\\n]*");

    private SectionMarks() {}

    /**
     * The statement with a blank in such lines where they are comments.
     *
     * @throws UnwritableInSqlException if one is part of a value, where a blank would change it
     */
    static String without(String statement, SqlSyntax syntax) {
        if (!statement.contains("migrate:")) {
            return statement;
        }
        Matcher mark = MARK.matcher(statement);
        StringBuilder text = new StringBuilder();
        List<SqlToken> tokens = SqlToken.of(statement, syntax);
        while (mark.find()) {
            int end = mark.end(1);
            if (tokens.stream().anyMatch(it -> it.start() < end && end < it.end())) {
                throw new UnwritableInSqlException(mark.group().strip(), statement);
            }
            mark.appendReplacement(text, Matcher.quoteReplacement(mark.group().replaceFirst("migrate:", "migrate :")));
        }
        return mark.appendTail(text).toString();
    }

    /** The same for a line of what is a comment anyway, before its dashes. */
    static String withoutInComment(String line) {
        return line.stripLeading().startsWith("migrate:") ? line.replaceFirst("migrate:", "migrate :") : line;
    }
}
