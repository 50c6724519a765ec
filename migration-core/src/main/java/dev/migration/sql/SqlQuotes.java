package dev.migration.sql;

/** Where strings and quoted names begin and end in one database's SQL. */
final class SqlQuotes {

    private final SqlText text;

    private final boolean backslashes;

    private final boolean escapeStrings;

    private final boolean alternatives;

    private final boolean dollars;

    private final boolean backticks;

    private final boolean brackets;

    SqlQuotes(SqlText text, SqlSyntax syntax) {
        this.text = text;
        this.backslashes = syntax.has(SqlFeature.BACKSLASH_ESCAPES);
        this.escapeStrings = syntax.has(SqlFeature.ESCAPE_STRINGS);
        this.alternatives = syntax.has(SqlFeature.ALTERNATIVE_QUOTES);
        this.dollars = syntax.has(SqlFeature.DOLLAR_QUOTES);
        this.backticks = syntax.has(SqlFeature.BACKTICK_NAMES);
        this.brackets = syntax.has(SqlFeature.BRACKET_NAMES);
    }

    /** The end of the string or quoted name that begins at the position, or the position if none does. */
    int end(int position) {
        return switch (text.at(position)) {
            case '\'' -> backslashes ? escaped(position, '\'') : doubled(position, '\'', "string");
            case '"' -> backslashes ? escaped(position, '"') : doubled(position, '"', "quoted name");
            case '`' -> backticks ? doubled(position, '`', "quoted name") : position;
            case '[' -> brackets ? doubled(position, ']', "quoted name") : position;
            case '$' -> dollars ? dollar(position) : position;
            case 'e', 'E' -> escapeStrings && text.at(position + 1) == '\'' ? escaped(position + 1, '\'') : position;
            case 'q', 'Q' -> alternatives && text.at(position + 1) == '\'' ? alternative(position + 1) : position;
            case 'n', 'N' -> alternatives && isAlternative(position + 1) ? alternative(position + 2) : position;
            default -> position;
        };
    }

    /** A closing quote that is written twice stands for itself. */
    private int doubled(int position, char quote, String what) {
        int closing = text.indexOf(quote, position + 1);
        while (closing >= 0 && text.at(closing + 1) == quote) {
            closing = text.indexOf(quote, closing + 2);
        }
        if (closing < 0) {
            throw new UnterminatedSqlException(what, String.valueOf(quote), text.line(position));
        }
        return closing + 1;
    }

    private int escaped(int position, char quote) {
        for (int next = position + 1; next < text.length(); next++) {
            char character = text.at(next);
            if (character == '\\') {
                next++;
            } else if (character == quote) {
                if (text.at(next + 1) != quote) {
                    return next + 1;
                }
                next++;
            }
        }
        throw new UnterminatedSqlException("string", String.valueOf(quote), text.line(position));
    }

    private boolean isAlternative(int position) {
        return (text.at(position) == 'q' || text.at(position) == 'Q') && text.at(position + 1) == '\'';
    }

    private int alternative(int quote) {
        char opening = text.at(quote + 1);
        String closing = counterpart(opening) + "'";
        int found = SqlText.isSpace(opening) ? -1 : text.indexOf(closing, quote + 2);
        if (found < 0) {
            throw new UnterminatedSqlException("string", closing, text.line(quote));
        }
        return found + closing.length();
    }

    private static char counterpart(char opening) {
        return switch (opening) {
            case '[' -> ']';
            case '(' -> ')';
            case '{' -> '}';
            case '<' -> '>';
            default -> opening;
        };
    }

    private int dollar(int position) {
        int tagEnd = position + 1;
        while (isTag(text.at(tagEnd), tagEnd > position + 1)) {
            tagEnd++;
        }
        if (text.at(tagEnd) != '$') {
            return position;
        }
        String tag = text.between(position, tagEnd + 1);
        int closing = text.indexOf(tag, tagEnd + 1);
        if (closing < 0) {
            throw new UnterminatedSqlException("dollar-quoted string", tag, text.line(position));
        }
        return closing + tag.length();
    }

    private static boolean isTag(char character, boolean digitsToo) {
        return character != '$'
                && character != '#'
                && character != '@'
                && character != 0
                && SqlText.isWord(character)
                && (digitsToo || !Character.isDigit(character));
    }
}
