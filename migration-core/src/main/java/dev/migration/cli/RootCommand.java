package dev.migration.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

@Command(
        name = "migrate",
        description = "Database migrations: see where databases stand, bring them elsewhere, write new revisions.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = RootCommand.Version.class,
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  migrate status",
            "  migrate revision -m 'Add items'",
            "  migrate upgrade",
            "  migrate --database orders history --graph",
            "  migrate upgrade --help",
            "  source <(migrate generate-completion)"
        })
final class RootCommand {

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    GlobalOptions options() {
        return options;
    }

    /** The version of the jar that this class is in. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"migrate " + Optional.ofNullable(version).orElse("(unpackaged)")};
        }
    }
}
