package dev.migration.script;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the file of a new script is called: text with tokens, <code>{rev}_{slug}</code>, and folders. Alembic's way to write
 * them, {@code %(year)d_%(month).2d}, means the same.
 */
record FileNameTemplate(String text, int slugLength, ZoneId timeZone) {

    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}|%\\((\\w+)\\)(?:0?\\.?(\\d+))?[sd]|(%%)");

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The name without a suffix, with slashes between folders. */
    String fill(String id, String message, Instant created) {
        ZonedDateTime time = created.atZone(timeZone);
        return replace(token -> value(token, id, message, time));
    }

    /** @throws FileNameTemplateException if files could not be called so */
    void requireUsable(boolean findsFolders) {
        if (slugLength < 1) {
            throw new FileNameTemplateException(
                    text,
                    "cannot have %d characters of the message".formatted(slugLength),
                    "Set migration.authoring.slug-length to 1 or more; 40 is the default.");
        }
        String sample = fill("id", "slug", Instant.EPOCH);
        if (!text.contains("{rev}") && !text.contains("%(rev)s")) {
            throw new FileNameTemplateException(
                    text,
                    "does not hold the id of the revision, by which a script is told from a copy of it",
                    "Add {rev} to it: migration.authoring.file-name-template={year}-{month}-{day}_{rev}_{slug}.");
        }
        if (sample.startsWith("/") || sample.contains("\\") || (sample + "/").contains("../")) {
            throw new FileNameTemplateException(
                    text, "leads out of the folder with the scripts", "Begin it with a name, and leave '..' out.");
        }
        if (sample.contains("/") && !findsFolders) {
            throw new FileNameTemplateException(
                    text,
                    "puts scripts into folders, and the locations are not searched below",
                    "Set migration.recursive: true, or leave the folders out.");
        }
    }

    private String replace(Function<Token, String> values) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.replaceAll(
                match -> match.group(4) == null ? Matcher.quoteReplacement(values.apply(token(match))) : "%");
    }

    private static Token token(MatchResult match) {
        return match.group(1) != null
                ? new Token(match.group(1), match.group(1).equals("year") ? 4 : 2)
                : new Token(match.group(2), match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
    }

    private String value(Token token, String id, String message, ZonedDateTime time) {
        return switch (token.name()) {
            case "rev" -> id;
            case "slug" -> slug(message);
            case "epoch" -> String.valueOf(time.toEpochSecond());
            case "year" -> token.padded(time.getYear());
            case "month" -> token.padded(time.getMonthValue());
            case "day" -> token.padded(time.getDayOfMonth());
            case "hour" -> token.padded(time.getHour());
            case "minute" -> token.padded(time.getMinute());
            case "second" -> token.padded(time.getSecond());
            default ->
                throw new FileNameTemplateException(
                        text,
                        "has the token '%s', which means nothing".formatted(token.name()),
                        "Use rev, slug, epoch, year, month, day, hour, minute and second, each in braces.");
        };
    }

    /** The words of the message; what is too long ends after a whole word, with an underscore. */
    String slug(String message) {
        String words = WORD.matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("_"))
                .toLowerCase(Locale.ROOT);
        if (words.codePointCount(0, words.length()) <= slugLength) {
            return words;
        }
        String beginning = words.substring(0, words.offsetByCodePoints(0, slugLength));
        int lastWord = beginning.lastIndexOf('_');
        return (lastWord < 0 ? beginning : beginning.substring(0, lastWord)) + "_";
    }

    private record Token(String name, int digits) {

        String padded(int number) {
            String text = String.valueOf(number);
            return "0".repeat(Math.max(0, digits - text.length())) + text;
        }
    }
}
