package dev.migration.script;

import dev.migration.revision.Revision;
import java.util.ArrayList;
import java.util.HashMap;
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

    static TemplateFilling sql(Revision revision, ScriptContent content) {
        Map<String, String> tokens = common(revision);
        tokens.put("down-revision", String.join(", ", revision.downRevisions()));
        tokens.put("branch-labels", String.join(", ", revision.branchLabels()));
        tokens.put("depends-on", String.join(", ", revision.dependsOn()));
        tokens.put("tags", String.join(", ", revision.tags()));
        tokens.put("background", revision.background() ? "-- background: true\n" : "");
        tokens.put("remarks", content.remarks().isEmpty() ? "" : "--\n" + comments("--", content.remarks()));
        tokens.put("upgrade", content.upgrade());
        tokens.put("downgrade", content.downgrade());
        return new TemplateFilling(tokens);
    }

    static TemplateFilling java(Revision revision, ScriptContent content, String javaPackage, String className) {
        Map<String, String> tokens = common(revision);
        tokens.put("package", javaPackage);
        tokens.put("class-name", className);
        tokens.put("annotation", annotation(revision));
        tokens.put("remarks", comments("//", content.remarks()));
        tokens.put("imports", JavaImports.text(content.imports()));
        tokens.put("upgrade", methodBody(content.upgrade()));
        tokens.put("downgrade", methodBody(content.downgrade()));
        return new TemplateFilling(tokens);
    }

    private static Map<String, String> common(Revision revision) {
        Map<String, String> tokens = new HashMap<>();
        tokens.put("message", revision.message());
        tokens.put("revision", revision.id());
        tokens.put("created", String.valueOf(revision.created()));
        tokens.put("author", author(revision));
        return tokens;
    }

    /** A line each, with its end. */
    private static String comments(String mark, List<String> remarks) {
        return remarks.stream().map(it -> mark + " " + it + "\n").collect(Collectors.joining());
    }

    /** What stands between the braces of a method. */
    private static String methodBody(String statements) {
        return statements.isEmpty() ? "" : ("\n" + statements).replaceAll("\n(?=[^\n])", "\n        ") + "\n    ";
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
        if (revision.background()) {
            values.add("background = true");
        }
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
