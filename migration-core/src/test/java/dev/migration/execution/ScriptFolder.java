package dev.migration.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** A folder of SQL scripts for one test, each following the one before unless it says otherwise. */
final class ScriptFolder {

    private final Path folder;

    private String last = "";

    ScriptFolder(Path folder) {
        this.folder = folder;
    }

    String location() {
        return "file:" + folder;
    }

    /** Follows the last one. The upgrade may have several statements; an empty downgrade makes it irreversible. */
    ScriptFolder script(String id, String upgrade, String downgrade) {
        return script(id, last, upgrade, downgrade);
    }

    private ScriptFolder script(String id, String downRevision, String upgrade, String downgrade) {
        return sections(
                id,
                downRevision,
                "-- migrate:upgrade\n" + upgrade + "\n"
                        + (downgrade.isEmpty() ? "" : "-- migrate:downgrade\n" + downgrade + "\n"));
    }

    /** Follows the given one, with sections as they are written. */
    ScriptFolder sections(String id, String downRevision, String sections) {
        write(id, "-- Step %s\n-- revision: %s\n-- down-revision: %s\n\n%s".formatted(id, id, downRevision, sections));
        last = id;
        return this;
    }

    /** Makes all scripts unreadable; who only lists the files, with their sizes and times, sees no difference. */
    void spoilContent() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                Files.write(file, new byte[(int) Files.size(file)]);
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private void write(String id, String text) {
        try {
            Files.writeString(folder.resolve(id + "_step.sql"), text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
