package dev.migration.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an SQL script with one tag more in its header. */
final class HeaderTags {

    private static final Pattern TAGS = Pattern.compile("(?m)^([ \\t]*--[ \\t]*tags[ \\t]*:)([^\\r\\n]*)");

    private static final Pattern REVISION =
            Pattern.compile("(?m)^([ \\t]*--[ \\t]*)revision[ \\t]*:[^\\r\\n]*(\\R|\\z)");

    private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*--[ \\t]*migrate:");

    private HeaderTags() {}

    static String add(String script, String tag) {
        Matcher section = SECTION.matcher(script);
        int end = section.find() ? section.start() : script.length();
        String header = script.substring(0, end);
        return withTag(header, tag) + script.substring(end);
    }

    private static String withTag(String header, String tag) {
        Matcher tags = TAGS.matcher(header);
        if (tags.find()) {
            String existing = tags.group(2).strip();
            String all = existing.isEmpty() ? tag : existing + ", " + tag;
            return header.substring(0, tags.start()) + tags.group(1) + " " + all + header.substring(tags.end());
        }
        Matcher revision = REVISION.matcher(header);
        if (!revision.find()) {
            throw new IllegalArgumentException("A script that was read has a line with its revision.");
        }
        String lineEnd = revision.group(2).isEmpty() ? "\n" : revision.group(2);
        String line = revision.group(1) + "tags: " + tag + lineEnd;
        String separator = revision.group(2).isEmpty() ? lineEnd : "";
        return header.substring(0, revision.end()) + separator + line + header.substring(revision.end());
    }
}
