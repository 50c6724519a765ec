package dev.migration.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The scripts in a folder of a jar with their checksums, as the directory of the jar has them: the same that {@link ScriptFinder}
 * and {@link FileStamps} find there one by one, some ten times faster.
 */
final class JarListing {

    private JarListing() {}

    /**
     * A line for each script, in their order; empty where the directory of the jar holds no checksums.
     *
     * @param folder with a slash in the end
     */
    static Optional<List<String>> of(JarFile jar, String folder, boolean recursive) {
        List<String> lines = new ArrayList<>();
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String path = entry.getName();
            int slash = path.lastIndexOf('/');
            boolean isInside = path.startsWith(folder) && (recursive || slash == folder.length() - 1);
            if (!isInside || !ScriptFile.isScript(path)) {
                continue;
            }
            Optional<String> stamp = FileStamps.of(entry);
            if (stamp.isEmpty()) {
                return Optional.empty();
            }
            lines.add(path.substring(slash + 1) + '\t' + stamp.get());
        }
        // Most builds write jars in order, which makes this cheaper than a set that is kept sorted.
        lines.sort(Comparator.naturalOrder());
        return Optional.of(lines);
    }
}
