package dev.migration.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Create the state tables where they are missing, and nothing else.",
        footerHeading = "%nExamples:%n",
        footer = "  migrate ensure-version")
final class EnsureVersionCommand implements Callable<Integer> {

    private final Invocation invocation;

    EnsureVersionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        invocation.selected().forEach(name -> invocation.migrator(name).ensureVersion());
        return ExitCode.DONE.code();
    }
}
