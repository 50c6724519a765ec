package dev.migration.script;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.ClassUtils;

/**
 * Fingerprint of a set of scripts that none of them has to be read for. Another one means that a script may have been
 * added, removed or changed; the same one, that none was.
 *
 * <p>Folders do not count, so that one build has one fingerprint wherever it is unpacked.
 */
final class ScriptFingerprint {

    private static final String VERSION = "v1:";

    private final MessageDigest digest = sha256();

    private final FileStamps stamps;

    ScriptFingerprint(FileStamps stamps) {
        this.stamps = stamps;
    }

    void add(String setting) {
        digest.update((setting + '\n').getBytes(StandardCharsets.UTF_8));
    }

    void addFiles(List<ScriptFile> files) throws IOException {
        for (ScriptFile file : files) {
            if (file.isScript()) {
                add(file.name() + '\t' + stamps.of(file.resource()));
            }
        }
    }

    /** The class file stands for the object. One without, made while the application runs, counts by its name. */
    void addMigration(Migration migration) throws IOException {
        Class<?> type = ClassUtils.getUserClass(migration);
        URL classFile = type.getResource(ClassUtils.getClassFileName(type));
        add(type.getName() + '\t' + (classFile == null ? "" : stamps.of(classFile)));
    }

    String value() {
        return VERSION + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
