package dev.migration.script;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The scripts in jars with their checksums, as the directories of the jars have them: the same that {@link ScriptFinder} and
 * {@link FileStamps} find there one by one, some ten times faster.
 */
final class JarListing {

    private final ClassLoader classLoader;

    private final boolean recursive;

    private final FileStamps stamps;

    private final Set<String> listed = new HashSet<>();

    private final List<String> lines = new ArrayList<>();

    JarListing(ClassLoader classLoader, boolean recursive, FileStamps stamps) {
        this.classLoader = classLoader;
        this.recursive = recursive;
        this.stamps = stamps;
    }

    /** A line for each script, in their order; empty where one of the locations is not in jars alone. */
    Optional<List<String>> of(List<String> locations) throws IOException {
        for (String location : locations) {
            if (!add(ScriptLocation.parse(location), locations.size() == 1)) {
                return Optional.empty();
            }
        }
        // Most builds write jars in order, which makes this cheaper than a set that is kept sorted.
        lines.sort(Comparator.naturalOrder());
        return Optional.of(lines);
    }

    private boolean add(ScriptLocation location, boolean isOnly) throws IOException {
        if (!location.isOnClassPath() || location.isPattern()) {
            return false;
        }
        String folder = location.path() + "/";
        List<URL> roots = Collections.list(classLoader.getResources(folder));
        for (URL root : roots) {
            Optional<JarFile> jar = stamps.jar(root);
            if (jar.isEmpty() || !add(jar.get(), folder, isOnly && roots.size() == 1)) {
                return false;
            }
        }
        return !roots.isEmpty();
    }

    /** @param isOnly whether no other place is listed, where the same could be met again */
    private boolean add(JarFile jar, String folder, boolean isOnly) {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String path = entry.getName();
            int slash = path.lastIndexOf('/');
            boolean isInside = path.startsWith(folder) && (recursive || slash == folder.length() - 1);
            if (!isInside || !ScriptFile.isScript(path) || !isOnly && !listed.add(jar.getName() + '!' + path)) {
                continue;
            }
            Optional<String> stamp = FileStamps.of(entry);
            if (stamp.isEmpty()) {
                return false;
            }
            lines.add(path.substring(slash + 1) + '\t' + stamp.get());
        }
        return true;
    }
}
