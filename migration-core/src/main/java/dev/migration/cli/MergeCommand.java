package dev.migration.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = "Write a script that follows several revisions at once; needs no database.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate merge heads -m 'Merge'", "  migrate merge ae10 27c6"})
final class MergeCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private NewScriptOptions script = new NewScriptOptions();

    @Parameters(
            paramLabel = "REVISION",
            arity = "1..*",
            description = "What to merge, in this order: heads, ids or their beginnings, labels.")
    private List<String> revisions = new ArrayList<>();

    MergeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        Path file = invocation.author().merge(revisions, script.request());
        invocation.inform("  Generating %s ...  done".formatted(file));
        return ExitCode.DONE.code();
    }
}
