package dev.migration.script;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.jar.JarFile;

/**
 * Fingerprints of the scripts in jars, each made once for as long as its jar is open: whatever becomes of the file, an open jar
 * keeps the directory that it was opened with, and classes and scripts are read from that.
 */
final class JarFingerprints {

    private static final String OF_NOTHING = "";

    /** By jar, and then by what is listed of it; empty where the directory of the jar holds no checksums. */
    private static final Map<JarFile, Map<Folder, Optional<String>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final ClassLoader classLoader;

    private final boolean recursive;

    private final FileStamps stamps;

    JarFingerprints(ClassLoader classLoader, boolean recursive, FileStamps stamps) {
        this.classLoader = classLoader;
        this.recursive = recursive;
        this.stamps = stamps;
    }

    /** One for each folder of a jar, in an order of their own; empty unless there are scripts, and all of them in jars. */
    Optional<List<String>> of(List<String> locations) throws IOException {
        List<String> fingerprints = new ArrayList<>();
        Set<Object> added = new HashSet<>();
        for (String configured : locations) {
            ScriptLocation location = ScriptLocation.parse(configured);
            if (!location.isOnClassPath() || location.isPattern()) {
                return Optional.empty();
            }
            Folder folder = new Folder(location.path() + "/", recursive);
            List<URL> roots = Collections.list(classLoader.getResources(folder.path()));
            for (URL root : roots) {
                Optional<JarFile> jar = stamps.jar(root);
                Optional<String> fingerprint = jar.flatMap(it -> of(it, folder));
                if (fingerprint.isEmpty()) {
                    return Optional.empty();
                }
                if (added.add(Map.entry(jar.get(), folder))) {
                    fingerprints.add(fingerprint.get());
                }
            }
            if (roots.isEmpty()) {
                return Optional.empty();
            }
        }
        Collections.sort(fingerprints);
        return Optional.of(fingerprints).filter(it -> !it.stream().allMatch(OF_NOTHING::equals));
    }

    private static Optional<String> of(JarFile jar, Folder folder) {
        Map<Folder, Optional<String>> known =
                KNOWN.computeIfAbsent(jar, it -> Collections.synchronizedMap(new HashMap<>()));
        return known.computeIfAbsent(folder, it -> fingerprint(jar, it));
    }

    private static Optional<String> fingerprint(JarFile jar, Folder folder) {
        return JarListing.of(jar, folder.path(), folder.recursive())
                .map(it -> it.isEmpty() ? OF_NOTHING : ScriptFingerprint.of(it));
    }

    private record Folder(String path, boolean recursive) {}
}
