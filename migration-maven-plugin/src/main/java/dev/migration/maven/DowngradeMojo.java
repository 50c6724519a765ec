package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Reverts what stands above the target. On a terminal, shows first what would be reverted and asks. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.TEST)
public final class DowngradeMojo extends CompiledCommandMojo {

    /** Where to stop: base, -1, an id or its beginning, a label, a tag as tag:NAME. */
    @Parameter(property = "migration.target")
    private @Nullable String target;

    /** The revision that bears this tag, instead of a target. */
    @Parameter(property = "migration.tag")
    private @Nullable String tag;

    /** Whether to print the SQL instead of running it, which needs no database. */
    @Parameter(property = "migration.sql", defaultValue = "false")
    private boolean sql;

    /** Whether not to ask. */
    @Parameter(property = "migration.yes", defaultValue = "false")
    private boolean yes;

    @Override
    void addTo(CommandLine command) {
        command.flag("--sql", sql).flag("--yes", yes).option("--tag", tag).values(target);
    }
}
