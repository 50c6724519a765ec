package dev.migration.script;

import dev.migration.error.MigrationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A script could not be written. Nothing was left behind. */
public final class ScriptWriteException extends MigrationException {

    private final Path file;

    private ScriptWriteException(Path file, String problem, String remedy, IOException cause) {
        super(problem, remedy, cause);
        this.file = file;
    }

    static ScriptWriteException of(Path file, IOException cause) {
        if (cause instanceof FileAlreadyExistsException exists
                && exists.getFile().equals(file.toString())) {
            return new ScriptWriteException(
                    file,
                    "The file '%s' exists already.".formatted(file),
                    "Nothing was overwritten. Give the revision another message or id, or delete the file.",
                    cause);
        }
        return new ScriptWriteException(
                file,
                "The file '%s' could not be written: %s.".formatted(file, reason(cause)),
                "Check that its folder is one, that this process may write to it, and that the disk has room.",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof FileAlreadyExistsException exists) {
            return "'%s' is no folder".formatted(exists.getFile());
        }
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    public Path file() {
        return file;
    }
}
