package dev.migration.sample.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of SQL scripts that follow the sample's last revision, one after the other unless it is said otherwise. */
final class GeneratedScripts {

    static final String SAMPLES_HEAD = "7f4ac1d9e603";

    private final Path folder;
    private String head = SAMPLES_HEAD;

    GeneratedScripts(Path folder) {
        this.folder = folder;
    }

    /** Adds a revision that follows the one before it and cannot be reverted, and returns its file. */
    Path add(String id, String... statements) throws IOException {
        return write(id, head, "", String.join(System.lineSeparator(), statements));
    }

    /** Adds a revision with a table of its own. */
    Path addTable(String id, String tag) throws IOException {
        return addTable(id, head, tag);
    }

    /** The same beside others that follow this parent. */
    Path addTable(String id, String parent, String tag) throws IOException {
        return write(
                id,
                parent,
                tag,
                """
                create table t_%1$s (id integer primary key);

                -- migrate:downgrade
                drop table t_%1$s;"""
                        .formatted(id));
    }

    private Path write(String id, String parent, String tag, String sections) throws IOException {
        String script =
                """
                -- Generated %1$s
                -- revision: %1$s
                -- down-revision: %2$s
                -- created: 2026-11-22T00:00:00Z%3$s

                -- migrate:upgrade
                %4$s
                """
                        .formatted(id, parent, tag.isEmpty() ? "" : "\n-- tags: " + tag, sections);
        head = id;
        return Files.writeString(folder.resolve(id + "_generated.sql"), script);
    }

    /** The id of the last revision. */
    String head() {
        return head;
    }

    /** What tells the application to migrate its inventory with these scripts too. */
    List<String> asVersionLocation() {
        return List.of("--migration.datasources.inventory.version-locations=classpath:db/inventory," + location());
    }

    String location() {
        return folder.toUri().toString();
    }
}
