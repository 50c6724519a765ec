package dev.migration.script;

import dev.migration.script.ScriptSection.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the text of an SQL script: a header, then sections, each below a {@code -- migrate:} line. Such a line counts
 * wherever it stands, for what is a string cannot be told before the database is known.
 */
final class SqlScriptReader {

    private static final Pattern MARKER =
            Pattern.compile("(?m)^[ \\t]*--[ \\t]*migrate:([^\\r\\n]*)(?:\\r\\n|\\r|\\n|\\z)");

    private final Set<String> knownDialects;

    private final Problems problems;

    SqlScriptReader(Set<String> knownDialects, Problems problems) {
        this.knownDialects = knownDialects;
        this.problems = problems;
    }

    /** The script, also with problems, so that nobody misses it in the graph; unless it does not say which revision it is. */
    Optional<SqlScript> read(ScriptFile file, String text) {
        Matcher marker = MARKER.matcher(text);
        int endOfHeader = marker.find() ? marker.start() : text.length();
        RevisionDraft draft = new RevisionDraft(file.location(), problems);
        LimitsDraft limits = new LimitsDraft(file.location(), problems);
        SqlHeaderReader header = new SqlHeaderReader(file.location(), draft, limits, problems);
        header.read(text.substring(0, endOfHeader));
        checkHeader(file, draft, header);
        List<ScriptSection> sections = readSections(file, text);
        return draft.revision()
                .map(it -> new SqlScript(
                        it, file.location(), limits.limits(), sections, header.arguments(), header.lines()));
    }

    private void checkHeader(ScriptFile file, RevisionDraft draft, SqlHeaderReader header) {
        if (header.line("revision") == 0) {
            problems.add(
                    file.location(),
                    0,
                    "The header has no line with the revision's id.",
                    "Begin the script with `-- revision: %s`, or move it out of the location if it is no migration."
                            .formatted(idInName(file)));
        }
        draft.id()
                .filter(it -> !isNamedAfter(file, it))
                .ifPresent(it -> problems.add(
                        file.location(),
                        header.line("revision"),
                        "The header says revision '%s', the name of the file does not.".formatted(it),
                        "Rename the file to %1$s_<slug>.sql, or correct the id.".formatted(it)));
    }

    private List<ScriptSection> readSections(ScriptFile file, String text) {
        List<ScriptSection> sections = new ArrayList<>();
        SqlSectionReader reader = new SqlSectionReader(file.location(), knownDialects, problems);
        Matcher marker = MARKER.matcher(text);
        boolean found = marker.find();
        int counted = 0;
        int line = 1;
        while (found) {
            String heading = marker.group(1);
            int start = marker.end();
            line += lineBreaks(text, counted, marker.start());
            counted = marker.start();
            found = marker.find();
            String body = text.substring(start, found ? marker.start() : text.length());
            reader.read(heading, line, body).ifPresent(sections::add);
        }
        requireUpgrade(file, sections);
        return sections;
    }

    private void requireUpgrade(ScriptFile file, List<ScriptSection> sections) {
        if (sections.stream().noneMatch(it -> it.direction() == Direction.UPGRADE)) {
            problems.add(
                    file.location(),
                    0,
                    "The script has no upgrade.",
                    "Write `-- migrate:upgrade` before its statements; leave the section empty if there are none.");
        }
    }

    /** The id may stand anywhere in the name: projects choose how their scripts are called. */
    private static boolean isNamedAfter(ScriptFile file, String id) {
        String name = withoutSuffix(file);
        return IntStream.rangeClosed(0, name.length() - id.length())
                .filter(begin -> name.startsWith(id, begin))
                .anyMatch(begin -> isBoundary(name, begin - 1) && isBoundary(name, begin + id.length()));
    }

    /** Whether no ASCII letter or digit is there. */
    private static boolean isBoundary(String name, int position) {
        if (position < 0 || position >= name.length()) {
            return true;
        }
        char character = name.charAt(position);
        return !(character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9');
    }

    private static String idInName(ScriptFile file) {
        String name = withoutSuffix(file);
        int slug = name.indexOf('_');
        return slug < 0 ? name : name.substring(0, slug);
    }

    private static String withoutSuffix(ScriptFile file) {
        return file.name().substring(0, file.name().length() - ".sql".length());
    }

    private static int lineBreaks(String text, int from, int to) {
        int breaks = 0;
        for (int position = from; position < to; position++) {
            char character = text.charAt(position);
            boolean pair = character == '\r' && position + 1 < text.length() && text.charAt(position + 1) == '\n';
            if (character == '\n' || (character == '\r' && !pair)) {
                breaks++;
            }
        }
        return breaks;
    }
}
