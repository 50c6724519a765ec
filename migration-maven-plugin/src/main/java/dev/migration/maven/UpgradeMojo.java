package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Applies what the target needs and the database lacks. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.TEST)
public final class UpgradeMojo extends CompiledCommandMojo {

    /**
     * Where to go, several separated by spaces: heads, an id or its beginning, a label, +2, a tag as tag:NAME. Otherwise
     * the configured target.
     */
    @Parameter(property = "migration.target")
    private @Nullable String target;

    /** The revision that bears this tag, instead of a target. */
    @Parameter(property = "migration.tag")
    private @Nullable String tag;

    /** Whether to print the SQL instead of running it, which needs no database. */
    @Parameter(property = "migration.sql", defaultValue = "false")
    private boolean sql;

    @Override
    void addTo(CommandLine command) {
        command.flag("--sql", sql).option("--tag", tag).values(target);
    }
}
