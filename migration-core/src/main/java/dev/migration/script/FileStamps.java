package dev.migration.script;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.ResourceUtils;
import org.springframework.util.StringUtils;

/**
 * Tells versions of a file apart without reading it: in a jar by the checksum that its directory holds, in a folder by
 * size and time. Only where there is neither are the contents read.
 */
final class FileStamps implements AutoCloseable {

    /** Opened once for all files of a jar: a connection for each would cost more than everything else. */
    private final Map<String, JarFile> jars = new HashMap<>();

    private final List<JarFile> ours = new ArrayList<>();

    String of(Resource resource) throws IOException {
        return resource.isFile() ? ofFile(resource.getFile().toPath()) : of(resource.getURL());
    }

    String of(URL url) throws IOException {
        if (ResourceUtils.isFileURL(url)) {
            return ofFile(ResourceUtils.getFile(url).toPath());
        }
        JarEntry entry = ResourceUtils.isJarURL(url) ? entry(url) : null;
        Optional<String> stamp = entry == null ? Optional.empty() : of(entry);
        return stamp.isPresent() ? stamp.get() : ofContent(url);
    }

    /** Empty where the directory of the jar holds no checksum. */
    static Optional<String> of(JarEntry entry) {
        return entry.getCrc() < 0 ? Optional.empty() : Optional.of(of("crc", entry.getSize(), entry.getCrc()));
    }

    /** The jar that the URL leads into; empty where there is none. */
    Optional<JarFile> jar(URL url) throws IOException {
        return ResourceUtils.isJarURL(url) ? Optional.ofNullable(find(url)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        for (JarFile jar : ours) {
            jar.close();
        }
    }

    private static String ofFile(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return of("time", attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    private static String ofContent(URL url) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream content = url.openStream()) {
            byte[] bytes = content.readAllBytes();
            crc.update(bytes);
            return of("crc", bytes.length, crc.getValue());
        }
    }

    private static String of(String kind, long size, long version) {
        return kind + ' ' + size + ' ' + version;
    }

    private @Nullable JarEntry entry(URL url) throws IOException {
        String text = url.toString();
        int separator = text.lastIndexOf(ResourceUtils.JAR_URL_SEPARATOR);
        JarFile jar = find(url);
        if (jar == null) {
            return null;
        }
        String name = text.substring(separator + ResourceUtils.JAR_URL_SEPARATOR.length());
        return jar.getJarEntry(StringUtils.uriDecode(name, StandardCharsets.UTF_8));
    }

    private @Nullable JarFile find(URL url) throws IOException {
        int separator = url.toString().lastIndexOf(ResourceUtils.JAR_URL_SEPARATOR);
        if (separator < 0) {
            return null;
        }
        String jarUrl = url.toString().substring(0, separator);
        JarFile jar = jars.get(jarUrl);
        if (jar == null) {
            jar = open(url);
            if (jar != null) {
                jars.put(jarUrl, jar);
            }
        }
        return jar;
    }

    private @Nullable JarFile open(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        if (!(connection instanceof JarURLConnection jarConnection)) {
            return null;
        }
        JarFile jar = jarConnection.getJarFile();
        if (!connection.getUseCaches()) {
            ours.add(jar);
        }
        return jar;
    }
}
