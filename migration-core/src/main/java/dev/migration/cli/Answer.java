package dev.migration.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a reading command says of one database, for people or for machines, whichever is asked for.
 *
 * @param exit {@link ExitCode#DONE} unless what was looked at is not as it should be
 */
record Answer(Supplier<Map<String, ?>> json, Supplier<List<String>> lines, ExitCode exit) {

    static Answer of(Supplier<Map<String, ?>> json, Supplier<List<String>> lines) {
        return new Answer(json, lines, ExitCode.DONE);
    }
}
