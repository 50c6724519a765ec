package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Creates the state tables where they are missing, and nothing else. */
@Mojo(name = "ensure-version", requiresDependencyResolution = ResolutionScope.TEST)
public final class EnsureVersionMojo extends CompiledCommandMojo {

    /** Whether to print the SQL instead of running it, which needs no database. */
    @Parameter(property = "migration.sql", defaultValue = "false")
    private boolean sql;

    @Override
    void addTo(CommandLine command) {
        command.flag("--sql", sql);
    }
}
