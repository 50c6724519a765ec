package dev.migration.sample.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of SQL scripts that follow the sample's last revision, one after the other. */
final class GeneratedScripts {

    private static final String SAMPLES_HEAD = "7f4ac1d9e603";

    private final Path folder;
    private String head = SAMPLES_HEAD;

    GeneratedScripts(Path folder) {
        this.folder = folder;
    }

    /** Adds a revision that follows the one before it, and returns its file. */
    Path add(String id, String... statements) throws IOException {
        String script =
                """
                -- Generated %1$s
                -- revision: %1$s
                -- down-revision: %2$s
                -- created: 2026-11-22T00:00:00Z

                -- migrate:upgrade
                %3$s
                """
                        .formatted(id, head, String.join(System.lineSeparator(), statements));
        head = id;
        return Files.writeString(folder.resolve(id + "_generated.sql"), script);
    }

    /** The id of the last revision. */
    String head() {
        return head;
    }

    /** What tells the application to migrate its inventory with these scripts too. */
    List<String> asVersionLocation() {
        return List.of("--migration.datasources.inventory.version-locations=classpath:db/inventory," + folder.toUri());
    }
}
