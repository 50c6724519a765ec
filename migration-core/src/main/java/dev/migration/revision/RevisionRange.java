package dev.migration.revision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the graph, written {@code START:END}, {@code START:} or {@code :END}.
 *
 * @param startTarget {@code null} for base
 * @param endTarget {@code null} for all heads
 */
public record RevisionRange(@Nullable String startTarget, @Nullable String endTarget) {

    /** Whether the text is a range rather than one target. */
    public static boolean isRange(String text) {
        return separator(text) >= 0;
    }

    /**
     * Reads a range.
     *
     * @throws InvalidRangeException if it has no colon, or more than one
     */
    public static RevisionRange parse(String text) {
        String trimmed = text.strip();
        int separator = separator(trimmed);
        if (separator < 0 || isRange(trimmed.substring(separator + 1))) {
            throw new InvalidRangeException(text);
        }
        return new RevisionRange(
                givenOrNull(trimmed.substring(0, separator)), givenOrNull(trimmed.substring(separator + 1)));
    }

    public Optional<String> start() {
        return Optional.ofNullable(startTarget);
    }

    public Optional<String> end() {
        return Optional.ofNullable(endTarget);
    }

    private static @Nullable String givenOrNull(String end) {
        return end.isEmpty() ? null : end;
    }

    /** The colon of a tag separates nothing. */
    private static int separator(String text) {
        return text.indexOf(':', text.startsWith(TargetParser.TAG_PREFIX) ? TargetParser.TAG_PREFIX.length() : 0);
    }
}
