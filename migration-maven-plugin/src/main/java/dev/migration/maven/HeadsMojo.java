package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revisions that nothing follows. */
@Mojo(name = "heads", requiresDependencyResolution = ResolutionScope.TEST)
public final class HeadsMojo extends ReadingMojo {

    /** Whether to tell all there is to say of each revision. */
    @Parameter(property = "migration.verbose", defaultValue = "false")
    private boolean verbose;

    /** Whether to leave out heads that another revision depends on. */
    @Parameter(property = "migration.resolveDependencies", defaultValue = "false")
    private boolean resolveDependencies;

    @Override
    void ask(CommandLine command) {
        command.flag("--verbose", verbose).flag("--resolve-dependencies", resolveDependencies);
    }
}
