package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Writes a tag into the script of a revision. */
@Mojo(name = "tag", requiresDependencyResolution = ResolutionScope.TEST)
public final class TagMojo extends CompiledCommandMojo {

    /** The tag, such as v1.0. */
    @Parameter(property = "migration.tag")
    private @Nullable String tag;

    /** Which: an id or its beginning, a label. Otherwise head. */
    @Parameter(property = "migration.revision")
    private @Nullable String revision;

    @Override
    void addTo(CommandLine command) {
        command.values(tag).values(revision == null ? "head" : revision);
    }
}
