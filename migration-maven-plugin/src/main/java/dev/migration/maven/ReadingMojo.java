package dev.migration.maven;

import org.apache.maven.plugins.annotations.Parameter;

/** A command that answers something. */
abstract class ReadingMojo extends CompiledCommandMojo {

    /** Whether to print JSON for machines; with Maven's <code>-q</code> nothing else is printed. */
    @Parameter(property = "migration.json", defaultValue = "false")
    private boolean json;

    @Override
    final void addTo(CommandLine command) {
        command.flag("--json", json);
        ask(command);
    }

    /** Adds what is asked for beyond that. */
    void ask(CommandLine command) {}
}
