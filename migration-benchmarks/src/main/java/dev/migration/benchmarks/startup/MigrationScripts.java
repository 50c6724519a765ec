package dev.migration.benchmarks.startup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scripts of this project: each follows the one before. */
final class MigrationScripts {

    private MigrationScripts() {}

    /** Their texts by the names of their files. */
    static Map<String, String> of(List<String> statements) {
        Map<String, String> scripts = new LinkedHashMap<>();
        for (int number = 0; number < statements.size(); number++) {
            scripts.put(
                    id(number) + "_step.sql",
                    """
                    -- Step %d
                    -- revision: %s
                    -- down-revision: %s

                    -- migrate:upgrade
                    %s;
                    """
                            .formatted(
                                    number,
                                    id(number),
                                    number == 0 ? "" : id(number - 1),
                                    statements.get(number)));
        }
        return scripts;
    }

    private static String id(int number) {
        return "%012x".formatted(number);
    }
}
