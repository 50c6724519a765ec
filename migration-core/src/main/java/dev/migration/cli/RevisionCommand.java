package dev.migration.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "revision",
        description = {
            "Write the script of a new revision into the project's sources; needs no database.",
            "--sql and --java choose what it is written in."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate revision -m 'Add items'",
            "  migrate revision -m 'Fill items' --java",
            "  migrate revision -m 'Fix' --head ae10 --splice --branch-label hotfix",
            "  migrate revision -m 'Another tree' --head base"
        })
final class RevisionCommand implements Work {

    private final Invocation invocation;

    @Mixin
    private NewScriptOptions script = new NewScriptOptions();

    @Option(
            names = "--head",
            paramLabel = "REVISION",
            defaultValue = "head",
            description = "What it follows: a revision, a label@head, or base for a new tree. Default: the head.")
    private String head = "head";

    RevisionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        Path file = invocation.author().revision(script.request().withHeads(List.of(head)));
        invocation.inform("  Generating %s ...  done".formatted(file));
        return ExitCode.DONE.code();
    }
}
