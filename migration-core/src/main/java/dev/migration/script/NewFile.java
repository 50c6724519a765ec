package dev.migration.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Creates a file with its folders, whole or not at all. Never overwrites one. */
final class NewFile {

    private final Path file;

    private final Deque<Path> created = new ArrayDeque<>();

    private NewFile(Path file) {
        this.file = file;
    }

    /** @throws ScriptWriteException if the file exists, or cannot be written */
    static void write(Path file, String text, Charset encoding) {
        NewFile newFile = new NewFile(file);
        try {
            newFile.create(encoding.newEncoder().encode(CharBuffer.wrap(text)));
        } catch (IOException failure) {
            newFile.takeBack();
            throw ScriptWriteException.of(file, failure);
        }
    }

    private void create(ByteBuffer content) throws IOException {
        createFolder(file.toAbsolutePath().getParent());
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        created.push(file);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private void createFolder(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        createFolder(folder.getParent());
        Files.createDirectory(folder);
        created.push(folder);
    }

    private void takeBack() {
        for (Path path : created) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException inUse) {
                return;
            }
        }
    }
}
