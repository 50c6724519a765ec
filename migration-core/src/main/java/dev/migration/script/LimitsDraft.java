package dev.migration.script;

import dev.migration.operation.StatementLimits;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The limits of a script or of a part of it while it is read: takes times as they are written and notes which cannot be. */
final class LimitsDraft {

    static final String LOCK = "lock-timeout";

    static final String STATEMENT = "statement-timeout";

    private static final Pattern TIME = Pattern.compile("(?i)(\\d{1,9})\\s*(ms|s|m|h)");

    private final String location;

    private final Problems problems;

    private @Nullable Duration lockTimeout;

    private @Nullable Duration statementTimeout;

    LimitsDraft(String location, Problems problems) {
        this.location = location;
        this.problems = problems;
    }

    /** @param value empty for none */
    void lockTimeout(String value, int line) {
        lockTimeout = read(LOCK, value, line);
    }

    /** @param value empty for none */
    void statementTimeout(String value, int line) {
        statementTimeout = read(STATEMENT, value, line);
    }

    StatementLimits limits() {
        return new StatementLimits(lockTimeout, statementTimeout);
    }

    private @Nullable Duration read(String name, String value, int line) {
        if (value.isBlank()) {
            return null;
        }
        Optional<Duration> parsed = parse(value.strip());
        if (parsed.isEmpty()) {
            problems.add(
                    location,
                    line,
                    "'%s' cannot be a %s.".formatted(value.strip(), name),
                    "Write a time with its unit, such as 500ms, 5s, 10m or 2h, or 0 for no end.");
        }
        return parsed.orElse(null);
    }

    private static Optional<Duration> parse(String value) {
        if (value.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher time = TIME.matcher(value);
        if (time.matches()) {
            long amount = Long.parseLong(time.group(1));
            return Optional.of(
                    switch (time.group(2).toLowerCase(Locale.ROOT)) {
                        case "ms" -> Duration.ofMillis(amount);
                        case "s" -> Duration.ofSeconds(amount);
                        case "m" -> Duration.ofMinutes(amount);
                        default -> Duration.ofHours(amount);
                    });
        }
        try {
            return Optional.of(Duration.parse(value)).filter(it -> !it.isNegative());
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
