package dev.migration.script;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes jars as build tools do: with entries for folders. */
final class Jars {

    private Jars() {}

    static Path write(Path jar, Map<String, byte[]> files) {
        try (OutputStream out = Files.newOutputStream(jar)) {
            out.write(bytes(files));
            return jar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each with a statement that names it. */
    static Path ofScripts(Path jar, String... paths) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, sql("x", "select '" + path + "';"));
        }
        return write(jar, files);
    }

    /** Jars in it are stored, not deflated, as Spring Boot's loader wants them. */
    static byte[] bytes(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Set<String> folders = new LinkedHashSet<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                addFolders(zip, file.getKey(), folders);
                add(zip, file.getKey(), file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static byte[] sql(String id, String sql) {
        return Scripting.script(id, sql).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] classFile(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream file = Jars.class.getResourceAsStream(name)) {
            return file == null ? new byte[0] : file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void addFolders(ZipOutputStream zip, String file, Set<String> folders) throws IOException {
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            String folder = file.substring(0, slash + 1);
            if (folders.add(folder)) {
                zip.putNextEntry(new ZipEntry(folder));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.endsWith(".jar")) {
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
