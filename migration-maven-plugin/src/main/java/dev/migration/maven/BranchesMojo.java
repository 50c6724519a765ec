package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revisions that several others follow, and those. */
@Mojo(name = "branches", requiresDependencyResolution = ResolutionScope.TEST)
public final class BranchesMojo extends ReadingMojo {

    /** Whether to tell all there is to say of each revision. */
    @Parameter(property = "migration.verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    void ask(CommandLine command) {
        command.flag("--verbose", verbose);
    }
}
