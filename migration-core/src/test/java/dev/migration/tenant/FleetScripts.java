package dev.migration.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of scripts that every tenant gets, each following the one before. */
final class FleetScripts {

    private final Path folder;

    private String last = "";

    FleetScripts(Path folder) {
        this.folder = folder;
    }

    String location() {
        return "file:" + folder;
    }

    FleetScripts script(String id, String upgrade, String downgrade) {
        String text =
                "-- Step %s\n-- revision: %s\n-- down-revision: %s\n\n-- migrate:upgrade\n%s\n-- migrate:downgrade\n%s\n"
                        .formatted(id, id, last, upgrade, downgrade);
        last = id;
        return write(id, text);
    }

    FleetScripts background(String id, String upgrade) {
        String text =
                "-- Step %s\n-- revision: %s\n-- down-revision: %s\n-- background: true\n\n-- migrate:upgrade\n%s\n-- migrate:downgrade\n"
                        .formatted(id, id, last, upgrade);
        last = id;
        return write(id, text);
    }

    /** Changes the text of a script that is there. */
    void change(String id, String from, String to) {
        try {
            write(id, Files.readString(folder.resolve(id + "_step.sql")).replace(from, to));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Two tables and a row. */
    FleetScripts three() {
        return script("aaa", "create table items (id int not null primary key);", "drop table items;")
                .script("bbb", "insert into items values (1);", "delete from items;")
                .script("ccc", "create table tags (id int not null primary key);", "drop table tags;");
    }

    private FleetScripts write(String id, String text) {
        try {
            Files.writeString(folder.resolve(id + "_step.sql"), text);
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
