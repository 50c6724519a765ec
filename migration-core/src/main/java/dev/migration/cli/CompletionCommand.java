package dev.migration.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "generate-completion",
        description = {
            "Print a script that lets bash and zsh complete commands and options.",
            "It completes a command named migrate: an alias or a script that starts the application with 'migrate'."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(java -jar app.jar migrate generate-completion)",
            "  migrate() { java -jar app.jar migrate \"$@\"; }"
        })
final class CompletionCommand implements Work {

    private final Invocation invocation;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CompletionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.NOTHING;
    }

    @Override
    public Integer call() {
        CommandSpec root = spec.root();
        invocation.out().print(AutoComplete.bash(root.name(), root.commandLine()));
        invocation.out().print('\n');
        return ExitCode.DONE.code();
    }
}
