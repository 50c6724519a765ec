package dev.migration.maven;

import java.util.List;
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

    /** Whether the application may start before it is applied. */
    @Parameter(property = "migration.background", defaultValue = "false")
    private boolean background;

    /** Whether it does what makes the database into what the model wants; otherwise it is empty and needs no database. */
    @Parameter(property = "migration.autogenerate", defaultValue = "false")
    private boolean autogenerate;

    /** What has another name now, separated by commas: tables as old:new, columns as table.old:new. */
    @Parameter(property = "migration.rename")
    private @Nullable List<String> rename;

    /** Whether to write a generated script even if nothing differs. */
    @Parameter(property = "migration.allowEmpty", defaultValue = "false")
    private boolean allowEmpty;

    /** What to do with what takes data away: <code>emit</code>, <code>comment</code> or <code>refuse</code>. */
    @Parameter(property = "migration.destructive")
    private @Nullable String destructive;

    @Override
    void place(CommandLine command) {
        command.option("--head", head)
                .flag("--background", background)
                .flag("--autogenerate", autogenerate)
                .options("--rename", rename)
                .flag("--allow-empty", allowEmpty)
                .option("--destructive", destructive);
    }
}
