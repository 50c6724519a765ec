package dev.migration.client;

/** How a client ended and what it said. */
record ClientRun(int exitCode, String output) {

    boolean succeeded() {
        return exitCode == 0;
    }
}
