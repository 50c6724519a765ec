package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what is inconsistent in the state of a database, and what would be done about it. */
@Mojo(name = "repair", requiresDependencyResolution = ResolutionScope.TEST)
public final class RepairMojo extends ReadingMojo {

    /** Whether to do what can be done without a decision of yours. */
    @Parameter(property = "migration.apply", defaultValue = "false")
    private boolean apply;

    /** The revision whose statement that was on its way when a process died took effect. */
    @Parameter(property = "migration.done")
    private @Nullable String done;

    /** The revision whose statement that was on its way when a process died did not take effect. */
    @Parameter(property = "migration.notDone")
    private @Nullable String notDone;

    /** The revision to do without: it was applied, and no script has it. */
    @Parameter(property = "migration.forget")
    private @Nullable String forget;

    @Override
    void ask(CommandLine command) {
        command.flag("--apply", apply)
                .option("--done", done)
                .option("--not-done", notDone)
                .option("--forget", forget);
    }
}
