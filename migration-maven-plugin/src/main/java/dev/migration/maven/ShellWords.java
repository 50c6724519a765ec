package dev.migration.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text as a POSIX shell splits its words: at white space, but for what stands in quotes or behind a backslash.
 * Nothing is expanded.
 */
final class ShellWords {

    private final String text;

    private final List<String> words = new ArrayList<>();

    private final StringBuilder word = new StringBuilder();

    private boolean isInWord;

    private int position;

    private ShellWords(String text) {
        this.text = text;
    }

    /** @throws UnterminatedQuoteException if a quote is opened and not closed */
    static List<String> of(@Nullable String text) {
        return text == null ? List.of() : new ShellWords(text).split();
    }

    private List<String> split() {
        while (position < text.length()) {
            char character = text.charAt(position++);
            switch (character) {
                case '\'' -> quoted('\'');
                case '"' -> quoted('"');
                case '\\' -> escaped();
                case ' ', '\t', '\n', '\r' -> endWord();
                default -> add(character);
            }
        }
        endWord();
        return List.copyOf(words);
    }

    private void quoted(char quote) {
        int start = position - 1;
        isInWord = true;
        while (position < text.length()) {
            char character = text.charAt(position++);
            if (character == quote) {
                return;
            }
            boolean isEscape = character == '\\' && quote == '"' && position < text.length();
            add(isEscape && "\"\\$`".indexOf(text.charAt(position)) >= 0 ? text.charAt(position++) : character);
        }
        throw new UnterminatedQuoteException(text, start);
    }

    /** On Windows paths end up here; a backslash at the end stands for itself. */
    private void escaped() {
        add(position < text.length() ? text.charAt(position++) : '\\');
    }

    private void add(char character) {
        isInWord = true;
        word.append(character);
    }

    private void endWord() {
        if (isInWord) {
            words.add(word.toString());
            word.setLength(0);
            isInWord = false;
        }
    }

    /** A text cannot be split into words. */
    static final class UnterminatedQuoteException extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        UnterminatedQuoteException(String text, int position) {
            super("The quote %s at position %d of '%s' is not closed. Close it, or put a backslash before it."
                    .formatted(text.charAt(position), position + 1, text));
        }
    }
}
