package dev.migration.sql;

/** Where comments begin and end in one database's SQL. */
final class SqlComments {

    private final SqlText text;

    private final boolean nested;

    private final boolean hashes;

    private final boolean doubleSlashes;

    private final boolean braces;

    private final boolean spaceAfterDashes;

    SqlComments(SqlText text, SqlSyntax syntax) {
        this.text = text;
        this.nested = syntax.has(SqlFeature.NESTED_COMMENTS);
        this.hashes = syntax.has(SqlFeature.HASH_COMMENTS);
        this.doubleSlashes = syntax.has(SqlFeature.DOUBLE_SLASH_COMMENTS);
        this.braces = syntax.has(SqlFeature.BRACE_COMMENTS);
        this.spaceAfterDashes = syntax.has(SqlFeature.SPACE_AFTER_DASHES);
    }

    /** The end of the comment that begins at the position, or the position if none does. */
    int end(int position) {
        return switch (text.at(position)) {
            case '-' -> beginsWithDashes(position) ? text.endOfLine(position) : position;
            case '/' -> slash(position);
            case '#' -> hashes ? text.endOfLine(position) : position;
            case '{' -> braces ? closed(position, text.indexOf('}', position), "}") : position;
            default -> position;
        };
    }

    private boolean beginsWithDashes(int position) {
        if (text.at(position + 1) != '-') {
            return false;
        }
        int after = position + 2;
        return !spaceAfterDashes || after >= text.length() || text.at(after) <= ' ' || SqlText.isSpace(text.at(after));
    }

    private int slash(int position) {
        char next = text.at(position + 1);
        if (next == '/' && doubleSlashes) {
            return text.endOfLine(position);
        }
        if (next != '*') {
            return position;
        }
        return nested ? nestedEnd(position) : closed(position, text.indexOf("*/", position + 2), "*/");
    }

    private int nestedEnd(int position) {
        int depth = 1;
        int next = position + 2;
        while (depth > 0 && next < text.length()) {
            if (text.startsWith("*/", next)) {
                depth--;
                next += 2;
            } else if (text.startsWith("/*", next)) {
                depth++;
                next += 2;
            } else {
                next++;
            }
        }
        return closed(position, depth > 0 ? -1 : next - 2, "*/");
    }

    private int closed(int position, int closing, String sign) {
        if (closing < 0) {
            throw new UnterminatedSqlException("comment", sign, text.line(position));
        }
        return closing + sign.length();
    }
}
