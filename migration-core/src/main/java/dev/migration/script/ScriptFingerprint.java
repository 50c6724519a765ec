package dev.migration.script;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.ClassUtils;

/**
 * Fingerprint of a set of scripts that none of them has to be read for. Another one means that a script may have been
 * added, removed or changed; the same one, that none was.
 *
 * <p>Folders do not count, so that one build has one fingerprint wherever it is unpacked.
 */
final class ScriptFingerprint {

    private static final String VERSION = "v2:";

    private final MessageDigest digest = sha256();

    private final FileStamps stamps;

    ScriptFingerprint(FileStamps stamps) {
        this.stamps = stamps;
    }

    static String of(List<String> lines) {
        MessageDigest digest = sha256();
        lines.forEach(it -> add(digest, it));
        return HexFormat.of().formatHex(digest.digest());
    }

    void add(String setting) {
        add(digest, setting);
    }

    void addFiles(List<ScriptFile> files) throws IOException {
        for (ScriptFile file : files) {
            if (file.isScript()) {
                add(file.name() + '\t' + stamps.of(file.resource()));
            }
        }
    }

    /** The order in which they are given does not count, as it does not count when they are read. */
    void addMigrations(List<Migration> migrations) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (Migration migration : migrations) {
            lines.add(describe(ClassUtils.getUserClass(migration)));
        }
        lines.forEach(this::add);
    }

    /** The class file stands for the object. A class without, made while the application runs, counts by its name. */
    private String describe(Class<?> type) throws IOException {
        URL classFile = type.getResource(ClassUtils.getClassFileName(type));
        return type.getName() + '\t' + (classFile == null ? "" : stamps.of(classFile));
    }

    String value() {
        return VERSION + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String line) {
        digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
