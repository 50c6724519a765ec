package dev.migration.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.StringUtils;

/** Lists the files of all locations. Reads none of them. */
final class ScriptFinder {

    private static final Comparator<ScriptFile> BY_NAME =
            Comparator.comparing(ScriptFile::name).thenComparing(ScriptFile::location);

    private final ResourcePatternResolver resources;

    private final boolean recursive;

    private final boolean failOnMissingLocations;

    ScriptFinder(ResourceLoader resourceLoader, boolean recursive, boolean failOnMissingLocations) {
        // Of our own, although a context is one: it would remember that a folder did not exist after it has been
        // created.
        this.resources = new PathMatchingResourcePatternResolver(resourceLoader);
        this.recursive = recursive;
        this.failOnMissingLocations = failOnMissingLocations;
    }

    /** The files, each once however many locations lead to it, by name and then by location. */
    List<ScriptFile> find(List<String> locations) {
        Map<Object, ScriptFile> files = new LinkedHashMap<>();
        for (String configured : locations) {
            ScriptLocation location = ScriptLocation.parse(configured);
            try {
                find(location, locations.size() > 1, files);
            } catch (IOException unreadable) {
                throw new ScriptLocationException(
                        configured,
                        "The location '%s' cannot be listed: %s.".formatted(configured, unreadable.getMessage()),
                        "Check that it is a folder which this process may read.",
                        unreadable);
            }
        }
        List<ScriptFile> sorted = new ArrayList<>(files.values());
        sorted.sort(BY_NAME);
        return sorted;
    }

    private void find(ScriptLocation location, boolean mayOverlap, Map<Object, ScriptFile> files) throws IOException {
        Resource[] found = resources.getResources(location.pattern(recursive));
        if (found.length == 0 && failOnMissingLocations && !exists(location)) {
            throw missing(location.configured());
        }
        for (Resource resource : found) {
            String name = resource.getFilename();
            if (name != null && !name.isEmpty()) {
                ScriptFile file = new ScriptFile(resource, name, describe(resource, name, location));
                files.putIfAbsent(identity(resource, mayOverlap), file);
            }
        }
    }

    /** Two locations may lead to one file by different names; within one location Spring sees to that. */
    private static Object identity(Resource resource, boolean mayOverlap) throws IOException {
        return mayOverlap && resource.isFile() ? resource.getFile().toPath().toRealPath() : resource;
    }

    private String describe(Resource resource, String name, ScriptLocation location) throws IOException {
        String folder = location.configured().endsWith("/") ? location.configured() : location.configured() + "/";
        if (!recursive) {
            return folder + name;
        }
        String path = StringUtils.uriDecode(resource.getURL().getPath(), StandardCharsets.UTF_8);
        String root = StringUtils.trimLeadingCharacter(location.path(), '/') + "/";
        int found = path.lastIndexOf("/" + root);
        return folder + (found < 0 ? name : path.substring(found + 1 + root.length()));
    }

    private boolean exists(ScriptLocation location) throws IOException {
        if (location.isOnClassPath()) {
            return resources.getResources(location.root() + "/").length > 0;
        }
        return resources.getResource(location.root() + "/").getFile().isDirectory();
    }

    private static ScriptLocationException missing(String location) {
        return new ScriptLocationException(
                location,
                "The location '%s' does not exist.".formatted(location),
                """
                Create the folder with its first revision: migrate revision -m "..."
                or correct migration.version-locations; a folder in a jar has to have an entry of its own there,
                or accept its absence: migration.fail-on-missing-locations: false""");
    }
}
