package dev.migration.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names are written: plain where that means the same, else between quotes. A name in lower case is always plain,
 * even where the database folds it to upper case, since that is how people write it.
 *
 * @param reserved words in lower case that cannot be a name without quotes
 * @param plain what a name looks like that needs none
 */
public record Identifiers(String open, String close, Folding folding, Set<String> reserved, Pattern plain) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Some databases let no name begin with an underscore. */
    private static final Pattern WORD_FROM_LETTER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    public static Identifiers of(String open, String close, Folding folding, Set<String> reserved) {
        return new Identifiers(open, close, folding, reserved, WORD);
    }

    /** With double quotes, as the standard has it. */
    public static Identifiers standard(Folding folding, Set<String> reserved) {
        return of("\"", "\"", folding, reserved);
    }

    /** The same where only a letter can begin a name that is not quoted. */
    public Identifiers beginningWithLetter() {
        return new Identifiers(open, close, folding, reserved, WORD_FROM_LETTER);
    }

    public String quote(String identifier) {
        return needsQuotes(identifier) ? quoted(identifier) : identifier;
    }

    /** Between quotes, needed or not. */
    public String quoted(String identifier) {
        return open + identifier.replace(close, close + close) + close;
    }

    private boolean needsQuotes(String identifier) {
        String lower = identifier.toLowerCase(Locale.ROOT);
        return !plain.matcher(identifier).matches() || reserved.contains(lower) || changesMeaning(identifier, lower);
    }

    private boolean changesMeaning(String identifier, String lower) {
        return switch (folding) {
            case NONE -> false;
            case LOWER -> !identifier.equals(lower);
            case UPPER -> !identifier.equals(lower) && !identifier.equals(identifier.toUpperCase(Locale.ROOT));
        };
    }
}
