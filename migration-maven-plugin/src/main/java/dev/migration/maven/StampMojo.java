package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes into the version table that the database is at these revisions; runs no script. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.TEST)
public final class StampMojo extends CompiledCommandMojo {

    /** Which, separated by spaces: heads, base, ids or their beginnings, labels. */
    @Parameter(property = "migration.revisions")
    private @Nullable String revisions;

    /** The revision that bears this tag, instead of a target. */
    @Parameter(property = "migration.tag")
    private @Nullable String tag;

    /** Whether to print the SQL instead of running it, which needs no database. */
    @Parameter(property = "migration.sql", defaultValue = "false")
    private boolean sql;

    /** Whether to empty the version table first. */
    @Parameter(property = "migration.purge", defaultValue = "false")
    private boolean purge;

    @Override
    void addTo(CommandLine command) {
        command.flag("--sql", sql).flag("--purge", purge).option("--tag", tag).values(revisions);
    }
}
