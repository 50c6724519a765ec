package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows what is inconsistent in the state of a database, and what would be done about it. */
@Mojo(name = "repair", requiresDependencyResolution = ResolutionScope.TEST)
public final class RepairMojo extends ReadingMojo {

    /** Whether to do what can be done without a decision of yours. */
    @Parameter(property = "migration.apply", defaultValue = "false")
    private boolean apply;

    @Override
    void ask(CommandLine command) {
        command.flag("--apply", apply);
    }
}
