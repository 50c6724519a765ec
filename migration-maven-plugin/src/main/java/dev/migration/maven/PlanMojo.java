package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows what would run now, in order, with its SQL, and changes nothing. */
@Mojo(name = "plan", requiresDependencyResolution = ResolutionScope.TEST)
public final class PlanMojo extends ReadingMojo {

    /** Where to go, several separated by spaces. Otherwise the configured target. */
    @Parameter(property = "migration.target")
    private @Nullable String target;

    /** Whether to plan a downgrade to the target instead of an upgrade. */
    @Parameter(property = "migration.downgrade", defaultValue = "false")
    private boolean downgrade;

    @Override
    void ask(CommandLine command) {
        command.flag("--downgrade", downgrade).values(target);
    }
}
