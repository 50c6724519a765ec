package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Shows all there is to say of a revision. */
@Mojo(name = "show", requiresDependencyResolution = ResolutionScope.TEST)
public final class ShowMojo extends ReadingMojo {

    /** Which: an id or its beginning, a label, head, heads, a tag as tag:NAME, or current. */
    @Parameter(property = "migration.revision")
    private @Nullable String revision;

    @Override
    void ask(CommandLine command) {
        command.values(revision);
    }
}
