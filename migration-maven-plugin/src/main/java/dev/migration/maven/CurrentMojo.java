package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows where the databases stand. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.TEST)
public final class CurrentMojo extends ReadingMojo {

    /** Whether to tell all there is to say of each revision. */
    @Parameter(property = "migration.verbose", defaultValue = "false")
    private boolean verbose;

    /** Whether to fail if a database is not at all heads. */
    @Parameter(property = "migration.checkHeads", defaultValue = "false")
    private boolean checkHeads;

    @Override
    void ask(CommandLine command) {
        command.flag("--verbose", verbose).flag("--check-heads", checkHeads);
    }
}
