package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.revision.RevisionNode;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "show",
        description = "Show all there is to say of a revision.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate show ae10", "  migrate show current", "  migrate show tag:v1.0"})
final class ShowCommand implements Work {

    private static final String CURRENT = "current";

    private final Invocation invocation;

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "REVISION",
            description = "An id or its beginning, a label, head, heads, tag:NAME, or current.")
    private String revision = "";

    ShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return revision.equals(CURRENT) ? Need.DATABASE : Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        return invocation.answer(databases(), json.isGiven(), this::answer);
    }

    /** An id is of one database's scripts: the others need not know it, as long as one does. */
    private List<String> databases() {
        List<String> selected = invocation.selected();
        if (selected.size() == 1 || revision.equals(CURRENT)) {
            return selected;
        }
        List<String> knowing = selected.stream().filter(this::isKnownTo).toList();
        return knowing.isEmpty() ? selected.subList(0, 1) : knowing;
    }

    private boolean isKnownTo(String database) {
        try {
            invocation.migrator(database).graph().resolve(revision);
            return true;
        } catch (MigrationException unknown) {
            return false;
        }
    }

    private Answer answer(Migrator migrator) {
        List<RevisionNode> nodes = revision.equals(CURRENT)
                ? migrator.graph().currentHeads(migrator.current().revisions())
                : migrator.graph().resolve(revision);
        RevisionEntry entry = new RevisionEntry(migrator, List.of());
        return Answer.of(
                () -> Map.of("revisions", nodes.stream().map(entry::json).toList()),
                () -> nodes.stream().flatMap(node -> entry.lines(node).stream()).toList());
    }
}
