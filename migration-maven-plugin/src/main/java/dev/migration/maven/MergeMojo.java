package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a script that follows several revisions at once. */
@Mojo(name = "merge", requiresDependencyResolution = ResolutionScope.TEST)
public final class MergeMojo extends NewScriptMojo {

    /** What to merge, separated by spaces: ids or their beginnings, labels. Otherwise heads. */
    @Parameter(property = "migration.revisions")
    private @Nullable String revisions;

    @Override
    void place(CommandLine command) {
        command.values(revisions == null ? "heads" : revisions);
    }
}
