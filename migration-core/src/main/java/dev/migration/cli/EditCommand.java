package dev.migration.cli;

import dev.migration.Migrator;
import dev.migration.revision.RevisionNode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "edit",
        description = "Open the script of a revision in the editor that EDITOR or VISUAL names.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate edit head", "  EDITOR='code --wait' migrate edit ae10"})
final class EditCommand implements Work {

    private static final String CURRENT = "current";

    private final Invocation invocation;

    @Parameters(
            paramLabel = "REVISION",
            description = "An id or its beginning, a label, head, heads, or current, which needs the database.")
    private String revision = "";

    EditCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return revision.equals(CURRENT) ? Need.DATABASE : Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        Migrator author = invocation.author();
        Editor editor = Editor.of(invocation.terminal().environment());
        List<Path> files = revisions(author).stream().map(author::scriptFile).toList();
        files.forEach(editor::open);
        return ExitCode.DONE.code();
    }

    private List<String> revisions(Migrator migrator) {
        return switch (revision) {
            case CURRENT -> ids(migrator.graph().currentHeads(migrator.current().revisions()));
            case "heads" -> ids(migrator.graph().resolve(revision));
            default -> List.of(revision);
        };
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
