package dev.migration.cli;

import picocli.CommandLine.Option;

/** {@code -v}, where a revision can be told in one line or in several. */
final class VerboseOption {

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell all there is to say of each revision.")
    private boolean verbose;

    boolean isGiven() {
        return verbose;
    }
}
