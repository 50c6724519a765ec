package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionLine;
import dev.migration.revision.RevisionNode;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "heads",
        description = "Show the revisions that nothing follows.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate heads", "  migrate heads --resolve-dependencies -v"})
final class HeadsCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--resolve-dependencies", description = "Leave out heads that another revision depends on.")
    private boolean resolvesDependencies;

    HeadsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        return invocation.answer(json.isGiven(), this::answer);
    }

    private Answer answer(Migrator migrator) {
        RevisionGraph graph = migrator.graph();
        List<RevisionNode> heads = resolvesDependencies ? graph.effectiveHeads() : graph.heads();
        RevisionEntry entry = new RevisionEntry(migrator, List.of());
        RevisionLine line = new RevisionLine(List.of());
        return Answer.of(() -> Map.of("heads", heads.stream().map(entry::json).toList()), () -> heads.stream()
                .flatMap(head -> verbose.isGiven() ? entry.lines(head).stream() : List.of(line.head(head)).stream())
                .toList());
    }
}
