package dev.migration.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in an SQL script before its first section: the message, then {@code -- key: value} lines among other
 * comments.
 */
final class SqlHeaderReader {

    static final List<String> KEYS = List.of(
            "revision",
            "down-revision",
            "branch-labels",
            "depends-on",
            "tags",
            "created",
            "author",
            "background",
            "arguments",
            LimitsDraft.LOCK,
            LimitsDraft.STATEMENT);

    private static final Pattern KEY_AND_VALUE = Pattern.compile("([A-Za-z][A-Za-z_-]*)\\s*:(.*)");

    private final String location;

    private final Problems problems;

    private final RevisionDraft draft;

    private final LimitsDraft limits;

    private final Map<String, Integer> lines = new HashMap<>();

    private ScriptArguments arguments = ScriptArguments.NONE;

    private boolean begun;

    private boolean inBlockComment;

    private boolean strayText;

    SqlHeaderReader(String location, RevisionDraft draft, LimitsDraft limits, Problems problems) {
        this.limits = limits;
        this.location = location;
        this.draft = draft;
        this.problems = problems;
    }

    void read(String header) {
        int number = 0;
        for (String line : header.lines().toList()) {
            number++;
            readLine(line.strip(), number);
        }
    }

    /** The line of a key, or 0 if the header does not have it. */
    int line(String key) {
        return lines.getOrDefault(key, 0);
    }

    ScriptArguments arguments() {
        return arguments;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    private void readLine(String line, int number) {
        if (inBlockComment) {
            readBlockComment(line, number);
        } else if (line.startsWith("/*")) {
            inBlockComment = true;
            readBlockComment(line.substring(2), number);
        } else if (line.startsWith("--")) {
            readComment(line.substring(2).strip(), number);
        } else if (!line.isEmpty() && !strayText) {
            strayText = true;
            problems.add(
                    location,
                    number,
                    "There is SQL before the first section, so it belongs neither to the upgrade nor to the downgrade.",
                    "Write `-- migrate:upgrade` in the line before it.");
        }
    }

    private void readBlockComment(String line, int number) {
        int end = line.indexOf("*/");
        if (end >= 0) {
            inBlockComment = false;
            readLine(line.substring(end + 2).strip(), number);
        }
    }

    private void readComment(String comment, int number) {
        Matcher pair = KEY_AND_VALUE.matcher(comment);
        boolean isPair = pair.matches();
        if (isPair && KEYS.contains(pair.group(1))) {
            readPair(pair.group(1), pair.group(2).strip(), number);
        } else if (!begun) {
            draft.message(comment);
        } else if (isPair && !pair.group(2).startsWith("//")) {
            problems.add(
                    location,
                    number,
                    "The header has no key '%s'.".formatted(pair.group(1)),
                    "Use one of %s; write other remarks without a colon or in /* */."
                            .formatted(String.join(", ", KEYS)));
        }
        begun |= !comment.isEmpty();
    }

    private void readPair(String key, String value, int number) {
        Integer earlier = lines.putIfAbsent(key, number);
        if (earlier != null) {
            problems.add(
                    location,
                    number,
                    "The header has '%s' a second time, after line %d.".formatted(key, earlier),
                    "Keep one of them; separate several values with commas.");
            return;
        }
        switch (key) {
            case "revision" -> draft.id(value, number);
            case "down-revision" -> draft.downRevisions(RevisionDraft.list(value), number);
            case "branch-labels" -> draft.branchLabels(RevisionDraft.list(value));
            case "depends-on" -> draft.dependsOn(RevisionDraft.list(value));
            case "tags" -> draft.tags(RevisionDraft.list(value));
            case "background" -> draft.background(value, number);
            case "author" -> draft.author(value);
            case LimitsDraft.LOCK -> limits.lockTimeout(value, number);
            case LimitsDraft.STATEMENT -> limits.statementTimeout(value, number);
            case "arguments" -> arguments = new ScriptArgumentsReader(location, number, problems).read(value);
            default -> draft.created(value, number);
        }
    }
}
