package dev.migration.cli;

import dev.migration.Migrator;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = "Create the folder of scripts in the project's sources; needs no database.",
        footerHeading = "%nExamples:%n",
        footer = {"  migrate init", "  migrate --database orders init classpath:db/orders"})
final class InitCommand implements Work {

    private final Invocation invocation;

    @Parameters(
            paramLabel = "LOCATION",
            arity = "0..1",
            description = "Such as classpath:db/versions. Default: the first configured location.")
    private @Nullable String location;

    InitCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Need need() {
        return Need.SCRIPTS;
    }

    @Override
    public Integer call() {
        Migrator author = invocation.author();
        Path folder = location == null ? author.init() : author.init(location);
        invocation.inform("  Creating directory %s ...  done".formatted(folder));
        return ExitCode.DONE.code();
    }
}
