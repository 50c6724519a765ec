package dev.migration.sql;

/** The text of a script with what is asked of single places in it: characters, lines, white space. */
final class SqlText {

    private final String text;

    private final int firstLine;

    private int countedUpTo;

    private int linesCounted;

    SqlText(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    int length() {
        return text.length();
    }

    /** The character there, or 0 beyond the end. */
    char at(int position) {
        return position < text.length() ? text.charAt(position) : 0;
    }

    boolean startsWith(String part, int position) {
        return text.startsWith(part, position);
    }

    /** Whether the word, in upper case, stands there in any case. */
    boolean startsWithIgnoringCase(String word, int position) {
        return text.regionMatches(true, position, word, 0, word.length());
    }

    /** Whether a position begins its line, but for white space, what came before it having ended there. */
    boolean beginsLine(int position, int previousEnd) {
        if (previousEnd == 0) {
            return true;
        }
        int next = previousEnd;
        while (next < position && !isLineBreak(text.charAt(next))) {
            next++;
        }
        return next < position;
    }

    int indexOf(String part, int from) {
        return text.indexOf(part, from);
    }

    int indexOf(char character, int from) {
        return text.indexOf(character, from);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** The line of a position, counted from the script's first. Cheap as long as positions only grow. */
    int line(int position) {
        if (position < countedUpTo) {
            countedUpTo = 0;
            linesCounted = 0;
        }
        for (; countedUpTo < position; countedUpTo++) {
            if (endsLine(countedUpTo)) {
                linesCounted++;
            }
        }
        return firstLine + linesCounted;
    }

    private boolean endsLine(int position) {
        char character = at(position);
        return character == '\n' || (character == '\r' && at(position + 1) != '\n');
    }

    /** Where the line of a position ends: at its line break, or at the end of the text. */
    int endOfLine(int position) {
        int end = position;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The first position from there on that is no white space. */
    int skipSpace(int position) {
        int next = position;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** The end of the word that begins there. */
    int endOfWord(int position) {
        int end = position;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether nothing but white space stands between the position and the end of its line. */
    boolean restOfLineIsBlank(int position) {
        int next = position;
        while (next < text.length() && isSpace(text.charAt(next)) && !isLineBreak(text.charAt(next))) {
            next++;
        }
        return next == text.length() || isLineBreak(text.charAt(next));
    }

    static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }

    /** White space as an editor shows it: no-break spaces and byte order marks too. */
    static boolean isSpace(char character) {
        if (character < 128) {
            return character == ' ' || (character >= '\t' && character <= '\r');
        }
        return Character.isSpaceChar(character) || character == '\u0085' || character == '\uFEFF';
    }

    /** What a keyword, a name, a number or a variable is made of. */
    static boolean isWord(char character) {
        if (character < 128) {
            return Character.isLetterOrDigit(character)
                    || character == '_'
                    || character == '$'
                    || character == '#'
                    || character == '@';
        }
        return !isSpace(character);
    }
}
