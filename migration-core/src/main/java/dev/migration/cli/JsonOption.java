package dev.migration.cli;

import picocli.CommandLine.Option;

/** {@code --json}, which every reading command has. */
final class JsonOption {

    @Option(names = "--json", description = "Print JSON for machines: an object with a member for each database.")
    private boolean asJson;

    boolean isGiven() {
        return asJson;
    }
}
