package dev.migration.script;

import dev.migration.script.ScriptSection.Direction;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code upgrade postgresql transaction=false}: what a section's first line says after {@code -- migrate:}. */
final class SqlSectionReader {

    private static final Pattern DIALECT = Pattern.compile("[a-z][a-z0-9_-]*");

    private final String location;

    private final Set<String> knownDialects;

    private final Problems problems;

    /** @param knownDialects in lower case; none means that any name will do */
    SqlSectionReader(String location, Set<String> knownDialects, Problems problems) {
        this.location = location;
        this.knownDialects = knownDialects;
        this.problems = problems;
    }

    /** The section, unless its direction cannot be told. */
    Optional<ScriptSection> read(String heading, int line, String text) {
        SectionBackfillReader backfill = new SectionBackfillReader(location, line, problems);
        String[] words = backfill.take(heading).strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        Set<String> dialects = new TreeSet<>();
        boolean transactional = true;
        LimitsDraft limits = new LimitsDraft(location, problems);
        for (int index = 1; index < words.length; index++) {
            if (isLimit(words[index], limits, line)) {
                continue;
            }
            if (words[index].contains("=")) {
                transactional &= isTransactional(words[index], line);
            } else {
                requireDialect(words[index], line);
                dialects.add(words[index]);
            }
        }
        boolean inTransaction = transactional;
        return direction(words[0], line)
                .map(it -> new ScriptSection(
                        it,
                        dialects,
                        inTransaction,
                        limits.limits(),
                        new SectionText(text, line + 1),
                        backfill.read().orElse(null)));
    }

    private static boolean isLimit(String option, LimitsDraft limits, int line) {
        String[] parts = option.split("=", 2);
        if (parts.length < 2) {
            return false;
        }
        switch (parts[0]) {
            case LimitsDraft.LOCK:
                limits.lockTimeout(parts[1], line);
                return true;
            case LimitsDraft.STATEMENT:
                limits.statementTimeout(parts[1], line);
                return true;
            default:
                return false;
        }
    }

    private Optional<Direction> direction(String word, int line) {
        switch (word) {
            case "upgrade":
                return Optional.of(Direction.UPGRADE);
            case "downgrade":
                return Optional.of(Direction.DOWNGRADE);
            default:
                problems.add(
                        location,
                        line,
                        "There is no section 'migrate:%s'.".formatted(word),
                        "Write `-- migrate:upgrade` or `-- migrate:downgrade`.");
                return Optional.empty();
        }
    }

    private boolean isTransactional(String option, int line) {
        if (!option.equals("transaction=true") && !option.equals("transaction=false")) {
            problems.add(
                    location,
                    line,
                    "A section has no option '%s'.".formatted(option),
                    "Use `transaction=false`, `backfill=TABLE key=COLUMN`, `lock-timeout=5s`, `statement-timeout=10m`, or names of databases.");
        }
        return !option.equals("transaction=false");
    }

    private void requireDialect(String name, int line) {
        if (!DIALECT.matcher(name).matches()) {
            problems.add(
                    location,
                    line,
                    "'%s' is neither a database nor an option.".formatted(name),
                    "Write `-- migrate:upgrade [database ...] [transaction=false] [backfill=TABLE key=COLUMN]"
                            + " [lock-timeout=5s] [statement-timeout=10m]`.");
        } else if (!knownDialects.isEmpty() && !knownDialects.contains(name)) {
            problems.add(
                    location,
                    line,
                    "No database is called '%s', so the section would never run.".formatted(name),
                    "Use one of %s.".formatted(String.join(", ", new TreeSet<>(knownDialects))));
        }
    }
}
