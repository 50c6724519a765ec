package dev.migration.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Opens the script of a revision in the editor that the variable EDITOR or VISUAL names. */
@Mojo(name = "edit", requiresDependencyResolution = ResolutionScope.TEST)
public final class EditMojo extends CompiledCommandMojo {

    /** Which: an id or its beginning, a label, head, or current. */
    @Parameter(property = "migration.revision")
    private @Nullable String revision;

    @Override
    void addTo(CommandLine command) {
        command.values(revision);
    }
}
