package dev.migration.maven;

import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A command that writes a script. */
abstract class NewScriptMojo extends CompiledCommandMojo {

    /** What the script does; its name is made of it. <code>-Dmessage=...</code> does, too. */
    @Parameter(property = "migration.message", defaultValue = "${message}")
    private @Nullable String message;

    /** Its id. Otherwise 12 random hex digits. */
    @Parameter(property = "migration.revId")
    private @Nullable String revId;

    /** What it is written in: <code>sql</code> or <code>java</code>. Otherwise as the project is configured. */
    @Parameter(property = "migration.type")
    private @Nullable String type;

    /** Whether it may follow a revision that others follow already. */
    @Parameter(property = "migration.splice", defaultValue = "false")
    private boolean splice;

    /** Names for its branch, separated by commas. */
    @Parameter(property = "migration.branchLabel")
    private @Nullable List<String> branchLabel;

    /** Revisions to apply first without following them, separated by commas. */
    @Parameter(property = "migration.dependsOn")
    private @Nullable List<String> dependsOn;

    /** Its tags, separated by commas. */
    @Parameter(property = "migration.tag")
    private @Nullable List<String> tag;

    /** Which of the configured locations it goes to. Otherwise that of the revision that it follows. */
    @Parameter(property = "migration.versionPath")
    private @Nullable String versionPath;

    /** What it is made from; see <code>migration:list-templates</code>. */
    @Parameter(property = "migration.template")
    private @Nullable String template;

    /** The package of a Java migration. */
    @Parameter(property = "migration.package")
    private @Nullable String packageName;

    @Override
    final void addTo(CommandLine command) {
        command.option("--message", message)
                .option("--rev-id", revId)
                .flag("--splice", splice)
                .options("--branch-label", branchLabel)
                .options("--depends-on", dependsOn)
                .options("--tag", tag)
                .option("--version-path", versionPath)
                .option("--template", template)
                .option("--package", packageName);
        if (type != null && !type.isBlank()) {
            command.flag("--" + type.strip().toLowerCase(Locale.ROOT), true);
        }
        place(command);
    }

    /** Adds which revisions it follows. */
    abstract void place(CommandLine command);
}
