package dev.migration.script;

import dev.migration.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a revision into a template. */
final class TemplateFilling {

    private static final Pattern TOKEN = Pattern.compile("\\$\\{([\\w-]+)}");

    private static final int LINE = 120;

    private final Map<String, String> tokens;

    private TemplateFilling(Map<String, String> tokens) {
        this.tokens = tokens;
    }

    static TemplateFilling sql(Revision revision) {
        return new TemplateFilling(Map.of(
                "message", revision.message(),
                "revision", revision.id(),
                "down-revision", String.join(", ", revision.downRevisions()),
                "branch-labels", String.join(", ", revision.branchLabels()),
                "depends-on", String.join(", ", revision.dependsOn()),
                "tags", String.join(", ", revision.tags()),
                "created", String.valueOf(revision.created()),
                "author", author(revision)));
    }

    static TemplateFilling java(Revision revision, String javaPackage, String className) {
        return new TemplateFilling(Map.of(
                "message", revision.message(),
                "revision", revision.id(),
                "created", String.valueOf(revision.created()),
                "author", author(revision),
                "package", javaPackage,
                "class-name", className,
                "annotation", annotation(revision)));
    }

    /** @throws ScriptTemplateException if the template has a token that means nothing */
    String fill(ScriptTemplate template) {
        Matcher matcher = TOKEN.matcher(template.text());
        String filled = matcher.replaceAll(match -> Matcher.quoteReplacement(value(match, template)));
        // An empty value would leave a blank behind its key.
        return filled.replaceAll("(?m)^(-- [\\w-]+:) +$", "$1");
    }

    private String value(MatchResult match, ScriptTemplate template) {
        String value = tokens.get(match.group(1));
        if (value == null) {
            throw new ScriptTemplateException(
                    "The template %s has the token '%s', which means nothing."
                            .formatted(template.location(), match.group()),
                    "Use %s."
                            .formatted(tokens.keySet().stream()
                                    .sorted()
                                    .map(it -> "${" + it + "}")
                                    .collect(Collectors.joining(", "))));
        }
        return value;
    }

    private static String annotation(Revision revision) {
        List<String> values = new ArrayList<>();
        values.add("id = " + literal(revision.id()));
        add(values, "downRevision", revision.downRevisions());
        add(values, "dependsOn", revision.dependsOn());
        add(values, "branchLabels", revision.branchLabels());
        add(values, "tags", revision.tags());
        values.add("message = " + literal(revision.message()));
        values.add("created = " + literal(String.valueOf(revision.created())));
        add(values, "author", revision.author() == null ? List.of() : List.of(revision.author()));
        String oneLine = "@Revision(" + String.join(", ", values) + ")";
        return oneLine.length() <= LINE ? oneLine : "@Revision(\n        " + String.join(",\n        ", values) + ")";
    }

    private static String author(Revision revision) {
        return revision.author() == null ? "" : revision.author();
    }

    private static void add(List<String> values, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            String literals = texts.stream().map(TemplateFilling::literal).collect(Collectors.joining(", "));
            values.add(name + " = " + (texts.size() == 1 ? literals : "{" + literals + "}"));
        }
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
