package dev.migration.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All scripts as their sources have them, which the class path need not have yet: whoever writes two revisions without a
 * build in between means the second to follow the first.
 */
final class ScriptSources {

    private static final String FILE = "file:";

    private final ScriptLoader loader;

    private final SourceFolders folders;

    private final List<ScriptLocation> locations;

    private final Scripts scripts;

    ScriptSources(ScriptLoader loader, SourceFolders folders) {
        this.loader = loader;
        this.folders = folders;
        this.locations = loader.locations().stream().map(ScriptLocation::parse).toList();
        this.scripts = new ScriptReader(loader).read(files(), loader.migrations());
    }

    Scripts scripts() {
        return scripts;
    }

    List<ScriptLocation> locations() {
        return locations;
    }

    /** The location that a script belongs to; the innermost where one is in another. */
    Optional<ScriptLocation> location(Script script) {
        return locations.stream().filter(it -> contains(it, script)).max(Comparator.comparingInt(it -> it.path()
                .length()));
    }

    /** @throws ScriptSourceException if the script is not in this project */
    Path file(Script script) {
        return source(script)
                .orElseThrow(
                        () -> ScriptSourceException.noFile(script.revision().id(), script.location()));
    }

    private Optional<Path> source(Script script) {
        if (script.type() == ScriptType.JAVA) {
            ScriptLocation location = location(script).orElse(locations.get(0));
            return folders.source(location, script.location());
        }
        return script.location().startsWith(FILE)
                ? Optional.of(Path.of(script.location().substring(FILE.length())))
                : Optional.empty();
    }

    private boolean contains(ScriptLocation location, Script script) {
        if (script.type() == ScriptType.JAVA) {
            return script.location().replace('.', '/').startsWith(location.path() + "/");
        }
        boolean onClassPath = script.location().startsWith(location.configured() + "/");
        return onClassPath
                || folders.existing(location)
                        .map(it -> script.location().startsWith(FILE + it + "/"))
                        .orElse(false);
    }

    /** What the class path has, with SQL from the source folders where they have it too. */
    private List<ScriptFile> files() {
        ScriptFinder finder = new ScriptFinder(loader.resourceLoader(), loader.recursive(), false);
        List<ScriptFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ScriptLocation location : locations) {
            Optional<Path> folder = folders.existing(location);
            List<ScriptFile> sources = folder.map(it -> finder.find(List.of(FILE + it)).stream()
                            .filter(ScriptFile::isSql)
                            .toList())
                    .orElse(List.of());
            Set<String> names = new HashSet<>();
            sources.forEach(it -> names.add(it.name()));
            finder.find(List.of(location.configured())).stream()
                    .filter(it -> location.isOnClassPath() || folder.isEmpty())
                    .filter(it -> !it.isSql() || !isCopy(it, folder.isPresent(), names))
                    .forEach(it -> addNew(it, files, seen));
            sources.forEach(it -> addNew(it, files, seen));
        }
        return files;
    }

    private static void addNew(ScriptFile file, List<ScriptFile> files, Set<String> seen) {
        if (seen.add(String.valueOf(file.resource()))) {
            files.add(file);
        }
    }

    /** What a build copied is stale when its source is gone, and only then not named like one. */
    private static boolean isCopy(ScriptFile file, boolean hasSources, Set<String> names) {
        return hasSources && (file.resource().isFile() || names.contains(file.name()));
    }

    /** @throws ScriptSourceException if there are Java migrations that nobody has compiled, whose place is not known yet */
    void requireCompiled() {
        for (ScriptLocation location : locations) {
            folders.javaSources(location)
                    .map(JavaSourceIds::in)
                    .orElse(Map.of())
                    .forEach((file, id) -> {
                        if (scripts.script(id).isEmpty()) {
                            throw ScriptSourceException.notCompiled(file.toString(), id);
                        }
                    });
        }
    }
}
