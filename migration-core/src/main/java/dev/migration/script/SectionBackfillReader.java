package dev.migration.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code backfill=items key=id batch=500 pause=50ms} in the heading of a section. Unlike the other words of a heading,
 * names of tables and columns are kept as they are written.
 */
final class SectionBackfillReader {

    private static final Pattern OPTION = Pattern.compile("(?i)(?<!\\S)(backfill|key|batch|pause)=(\\S*)");

    private static final Pattern TIME = Pattern.compile("(?i)(\\d{1,9})(ms|s|m)");

    private static final int USUAL_BATCH_SIZE = 1_000;

    private final String location;

    private final int line;

    private final Problems problems;

    private final Map<String, String> options = new LinkedHashMap<>();

    SectionBackfillReader(String location, int line, Problems problems) {
        this.location = location;
        this.line = line;
        this.problems = problems;
    }

    /** The heading without the options of a backfill. */
    String take(String heading) {
        Matcher option = OPTION.matcher(heading);
        while (option.find()) {
            options.put(option.group(1).toLowerCase(Locale.ROOT), option.group(2));
        }
        return option.replaceAll(" ");
    }

    /** The backfill that the heading asks for. */
    Optional<SectionBackfill> read() {
        if (options.isEmpty()) {
            return Optional.empty();
        }
        String table = options.getOrDefault("backfill", "");
        List<String> key =
                new ArrayList<>(List.of(options.getOrDefault("key", "").split(",")));
        key.removeIf(String::isBlank);
        if (table.isEmpty() || key.isEmpty()) {
            problem(
                    "A section that is done in batches needs a table and its key.",
                    "Write `-- migrate:upgrade backfill=TABLE key=COLUMN[,COLUMN] [batch=1000] [pause=50ms]`.");
        }
        int dot = table.indexOf('.');
        return Optional.of(new SectionBackfill(
                dot < 0 ? null : table.substring(0, dot), table.substring(dot + 1), key, batchSize(), pause()));
    }

    private int batchSize() {
        String written = options.getOrDefault("batch", String.valueOf(USUAL_BATCH_SIZE));
        if (!written.matches("[1-9]\\d{0,8}")) {
            problem("A batch cannot have '%s' rows.".formatted(written), "Write a number of rows: `batch=1000`.");
            return USUAL_BATCH_SIZE;
        }
        return Integer.parseInt(written);
    }

    private Duration pause() {
        String written = options.getOrDefault("pause", "0s");
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            problem("'%s' cannot be a pause.".formatted(written), "Write a time with its unit: `pause=50ms`.");
            return Duration.ZERO;
        }
        long amount = Long.parseLong(time.group(1));
        return switch (time.group(2).toLowerCase(Locale.ROOT)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private void problem(String problem, String remedy) {
        problems.add(location, line, problem, remedy);
    }
}
