package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Creates the folder of scripts in the sources of the project. */
@Mojo(name = "init", requiresDependencyResolution = ResolutionScope.TEST)
public final class InitMojo extends CompiledCommandMojo {

    /** Such as classpath:db/versions. Otherwise the first that is configured. */
    @Parameter(property = "migration.location")
    private @Nullable String location;

    @Override
    void addTo(CommandLine command) {
        command.values(location);
    }
}
