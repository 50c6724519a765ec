package dev.migration.script;

import dev.migration.error.MigrationException;
import java.nio.file.Path;

/** A folder for scripts was to be created where there is one with something in it. */
public final class FolderNotEmptyException extends MigrationException {

    private final Path folder;

    FolderNotEmptyException(Path folder) {
        super(
                "The folder '%s' exists already and is not empty.".formatted(folder),
                "There is nothing to do if it holds your scripts: go on with `migrate revision`. Or name another folder.");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
