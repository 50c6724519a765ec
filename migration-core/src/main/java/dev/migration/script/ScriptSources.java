package dev.migration.script;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

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
        this.locations = loader.locations().stream()
                .map(ScriptLocation::parse)
                .flatMap(it -> folders.concrete(it).stream())
                .toList();
        this.scripts = new ScriptReader(loader, new Problems()).read(files(), loader.migrations());
    }

    Scripts scripts() {
        return scripts;
    }

    /** The configured ones, with what patterns stand for instead of the patterns. */
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
            ScriptLocation ofItsPackage =
                    ScriptLocation.parse("classpath:" + ClassUtils.getPackageName(script.location()));
            return folders.source(location(script).orElse(ofItsPackage), script.location());
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
                        .map(it -> script.location()
                                .startsWith(FILE + it.toString().replace('\\', '/') + "/"))
                        .orElse(false);
    }

    /** What the class path has, with SQL from the source folders where they have it too. */
    private List<ScriptFile> files() {
        ScriptFinder finder = new ScriptFinder(loader.resourceLoader(), loader.recursive(), false);
        List<String> sourceFolders = locations.stream()
                .flatMap(it -> folders.existing(it).stream())
                .map(it -> FILE + it)
                .distinct()
                .toList();
        List<ScriptFile> files = new ArrayList<>(
                finder.find(sourceFolders).stream().filter(ScriptFile::isSql).toList());
        Set<String> names = new HashSet<>();
        files.forEach(it -> names.add(it.name()));
        loader.locations().stream()
                .map(ScriptLocation::parse)
                .flatMap(it -> rest(it, finder, names))
                .forEach(files::add);
        return files;
    }

    /** What a location has that is no copy of a source; a copy is stale when its source has gone. */
    private Stream<ScriptFile> rest(ScriptLocation location, ScriptFinder finder, Set<String> names) {
        boolean hasSources = folders.concrete(location).stream()
                .anyMatch(it -> folders.existing(it).isPresent());
        if (hasSources && !location.isOnClassPath()) {
            return Stream.empty();
        }
        return finder.find(List.of(location.configured())).stream()
                .filter(it -> !it.isSql() || !hasSources || !(it.resource().isFile() || names.contains(it.name())));
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
