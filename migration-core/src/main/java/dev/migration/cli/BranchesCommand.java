package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.revision.RevisionLine;
import dev.migration.revision.RevisionNode;
import dev.migration.revision.RevisionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "branches",
        description = "Show the revisions that several others follow, and those.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate branches", "  migrate branches -v"})
final class BranchesCommand implements Work {

    private static final RevisionRange EVERYTHING = new RevisionRange(null, null);

    private final Invocation invocation;

    @Mixin
    private VerboseOption verbose = new VerboseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    BranchesCommand(Invocation invocation) {
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
        List<RevisionNode> branchPoints = migrator.graph().history(EVERYTHING).stream()
                .filter(RevisionNode::isBranchPoint)
                .toList();
        return Answer.of(
                () -> Map.of(
                        "branches",
                        branchPoints.stream().map(it -> json(migrator, it)).toList()),
                () -> branchPoints.stream()
                        .flatMap(it -> lines(migrator, it).stream())
                        .toList());
    }

    private List<String> lines(Migrator migrator, RevisionNode branchPoint) {
        RevisionLine line = new RevisionLine(List.of());
        List<String> lines = new ArrayList<>();
        if (verbose.isGiven()) {
            lines.addAll(new RevisionEntry(migrator, List.of()).lines(branchPoint));
        } else {
            lines.add(line.branch(branchPoint));
        }
        String indent = " ".repeat(branchPoint.id().length());
        for (RevisionNode child : branchPoint.children()) {
            String message = verbose.isGiven() ? ", " + MessageText.summary(child) : "";
            lines.add(indent + " -> " + line.branch(child) + message);
        }
        lines.add("");
        return lines;
    }

    private static Map<String, Object> json(Migrator migrator, RevisionNode branchPoint) {
        Map<String, Object> json = new RevisionEntry(migrator, List.of()).json(branchPoint);
        json.put(
                "children",
                branchPoint.children().stream().map(RevisionNode::id).toList());
        return json;
    }
}
