package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows revisions, newest first. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.TEST)
public final class HistoryMojo extends ReadingMojo {

    /** Whether to tell all there is to say of each revision. */
    @Parameter(property = "migration.verbose", defaultValue = "false")
    private boolean verbose;

    /** Which, as START:END; either may be missing or be current. */
    @Parameter(property = "migration.range")
    private @Nullable String range;

    /** Whether to mark where the database stands. */
    @Parameter(property = "migration.indicateCurrent", defaultValue = "false")
    private boolean indicateCurrent;

    /** Whether to draw the branches and merges beside the revisions. */
    @Parameter(property = "migration.graph", defaultValue = "false")
    private boolean graph;

    @Override
    void ask(CommandLine command) {
        command.flag("--verbose", verbose)
                .flag("--indicate-current", indicateCurrent)
                .flag("--graph", graph)
                .option("--rev-range", range);
    }
}
