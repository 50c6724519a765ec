package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.script.ScriptTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list-templates",
        aliases = "list_templates",
        description = "Show what new scripts can be made from.",
        footerHeading = "%nExamples:%n",
        footer = "  migrate list-templates")
final class ListTemplatesCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    ListTemplatesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), ListTemplatesCommand::answer);
    }

    private static Answer answer(Migrator migrator) {
        List<ScriptTemplate> templates = migrator.templates();
        return Answer.of(
                () -> Map.of(
                        "templates",
                        templates.stream().map(ListTemplatesCommand::json).toList()),
                () -> lines(templates));
    }

    private static List<String> lines(List<ScriptTemplate> templates) {
        List<String> lines = new ArrayList<>(List.of("Available templates:", ""));
        for (ScriptTemplate template : templates) {
            String description = template.description().isEmpty() ? "" : " - " + template.description();
            lines.add("%s (%s)%s".formatted(template.name(), type(template), description));
        }
        lines.addAll(List.of(
                "", "Templates are used via the 'revision' command, e.g.:", "", "  migrate revision --template NAME"));
        return lines;
    }

    private static Map<String, Object> json(ScriptTemplate template) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", template.name());
        json.put("type", type(template));
        json.put("description", template.description());
        json.put("location", template.location());
        return json;
    }

    private static String type(ScriptTemplate template) {
        return template.type().name().toLowerCase(Locale.ROOT);
    }
}
