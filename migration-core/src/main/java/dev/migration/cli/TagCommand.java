package dev.migration.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "tag",
        description = {
            "Write a tag into the script of a revision; needs no database.",
            "Then tag:NAME stands for the revision in every command."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  migrate tag v1.0 head", "  migrate downgrade --tag v1.0"})
final class TagCommand implements Work {

    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "NAME", description = "The tag, such as v1.0.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "REVISION", description = "An id or its beginning, a label, or head.")
    private String revision = "";

    TagCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        invocation.author().tag(name, revision);
        invocation.inform("  Tagging %s as '%s' ...  done".formatted(revision, name));
        return ExitCode.DONE.code();
    }
}
