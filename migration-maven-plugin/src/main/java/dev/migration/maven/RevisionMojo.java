package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes the script of a new revision into the sources of the project. */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.TEST)
public final class RevisionMojo extends NewScriptMojo {

    /** What it follows: a revision, a label@head, or base for a new tree. Otherwise the head. */
    @Parameter(property = "migration.head")
    private @Nullable String head;

    @Override
    void place(CommandLine command) {
        command.option("--head", head);
    }
}
