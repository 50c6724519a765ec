package dev.migration.revision;

import dev.migration.revision.RevisionTarget.Place;
import dev.migration.revision.RevisionTarget.StepsFromCurrent;
import dev.migration.revision.RevisionTarget.StepsFromPlace;
import dev.migration.revision.RevisionTarget.Tag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The grammar of targets. */
final class TargetParser {

    static final String HEAD = "head";

    static final String HEADS = "heads";

    static final String BASE = "base";

    static final String TAG_PREFIX = "tag:";

    private static final Pattern STEPS = Pattern.compile(
            "(?:(?<branch>[^@]+)@)?(?<symbol>\\w+)?(?<steps>[+-]\\d+)", Pattern.UNICODE_CHARACTER_CLASS);

    private TargetParser() {}

    static RevisionTarget parse(String text) {
        if (text.startsWith(TAG_PREFIX)) {
            return tag(text);
        }
        Matcher steps = STEPS.matcher(text);
        if (steps.matches()) {
            return steps(text, steps.group("branch"), steps.group("symbol"), number(steps.group("steps")));
        }
        int at = text.indexOf('@');
        String symbol = text.substring(at + 1);
        if (symbol.isBlank() || at == 0) {
            throw new InvalidTargetException(text);
        }
        if (symbol.contains(":")) {
            throw InvalidTargetException.ofRange(text);
        }
        return new Place(text, at < 0 ? null : text.substring(0, at), symbol);
    }

    private static RevisionTarget steps(String text, @Nullable String branch, @Nullable String symbol, int steps) {
        if (symbol == null) {
            return new StepsFromCurrent(text, branch, steps);
        }
        String start = branch == null ? symbol : branch + "@" + symbol;
        return new StepsFromPlace(text, new Place(start, branch, symbol), steps);
    }

    private static Tag tag(String text) {
        String name = text.substring(TAG_PREFIX.length());
        if (name.isBlank()) {
            throw new InvalidTargetException(text);
        }
        return new Tag(text, name);
    }

    /** More steps than fit are more than any graph has. */
    private static int number(String signed) {
        try {
            return Integer.parseInt(signed);
        } catch (NumberFormatException tooLarge) {
            return signed.startsWith("-") ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
        }
    }
}
