package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.plan.Heads;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionLine;
import dev.migration.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "current",
        description = "Show where the databases stand.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate current",
            "  migrate current --check-heads || echo 'not at the heads'",
            "  migrate --database orders current -v"
        })
final class CurrentCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = {"-c", "--check-heads"},
            description = "End with code 3 if a database is not at all heads.")
    private boolean checksHeads;

    CurrentCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        Heads rows = migrator.current();
        RevisionGraph graph = migrator.graph();
        List<RevisionNode> current = graph.currentHeads(rows.revisions());
        List<String> missing = graph.heads().stream()
                .filter(head -> !current.contains(head))
                .map(RevisionNode::id)
                .toList();
        if (checksHeads && !missing.isEmpty()) {
            invocation
                    .terminal()
                    .err()
                    .println("The database '%s' is not at all heads: %s is missing."
                            .formatted(migrator.name(), String.join(", ", missing)));
        }
        return new Answer(
                () -> json(migrator, rows, current, missing),
                () -> lines(migrator, current),
                checksHeads && !missing.isEmpty() ? ExitCode.DIFFERENT : ExitCode.DONE);
    }

    private List<String> lines(Migrator migrator, List<RevisionNode> current) {
        if (!verbose.isGiven()) {
            RevisionLine line = new RevisionLine(List.of());
            return current.stream().map(line::currentHead).toList();
        }
        RevisionEntry entry = new RevisionEntry(migrator, List.of());
        List<String> lines = new ArrayList<>();
        lines.add("Current revision(s) for %s:".formatted(migrator.name()));
        current.forEach(node -> lines.addAll(entry.lines(node)));
        return lines;
    }

    private static Map<String, ?> json(
            Migrator migrator, Heads rows, List<RevisionNode> current, List<String> missing) {
        RevisionEntry entry = new RevisionEntry(migrator, List.of());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", rows.revisions());
        json.put("current", current.stream().map(entry::json).toList());
        json.put("missingHeads", missing);
        return json;
    }
}
