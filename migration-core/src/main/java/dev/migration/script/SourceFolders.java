package dev.migration.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the project keeps what the class path has a copy of. */
final class SourceFolders {

    /** Where build tools and editors put what they compile, in the project folder. */
    private static final List<Path> OUTPUTS = List.of(
            Path.of("target", "classes"),
            Path.of("build", "resources", "main"),
            Path.of("build", "classes", "java", "main"),
            Path.of("out", "production", "resources"),
            Path.of("out", "production", "classes"),
            Path.of("bin", "main"));

    private final PathMatchingResourcePatternResolver resources;

    private final AuthoringOptions options;

    SourceFolders(ResourceLoader resourceLoader, AuthoringOptions options) {
        this.resources = new PathMatchingResourcePatternResolver(resourceLoader);
        this.options = options;
    }

    /** The location itself; for a pattern those that it stands for, as far as the sources have them. */
    List<ScriptLocation> concrete(ScriptLocation location) {
        if (!location.isPattern()) {
            return List.of(location);
        }
        String prefix = location.isOnClassPath() ? "classpath:" : "file:";
        Path root = location.isOnClassPath()
                ? project(location).resolve(resourceRoot())
                : Path.of(location.path().substring(0, location.path().indexOf('/', 1) + 1));
        String fixed = location.path().replaceFirst("[^/]*[*?{].*", "");
        Path start = root.resolve(fixed);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(start)) {
            return folders.filter(Files::isDirectory)
                    .map(it -> location.isOnClassPath() ? root.relativize(it) : it)
                    .map(it -> ScriptLocation.parse(prefix + it))
                    .filter(location::includes)
                    .toList();
        } catch (IOException unreadable) {
            throw ScriptWriteException.of(start, unreadable);
        }
    }

    /** The folder of a location, as far as there is one. */
    Optional<Path> existing(ScriptLocation location) {
        return location.isPattern()
                ? Optional.empty()
                : Optional.of(folder(location, resourceRoot())).filter(Files::isDirectory);
    }

    /**
     * The folder for new SQL scripts of a location, which need not be there.
     *
     * @throws ScriptSourceException if this is not the place to create it
     */
    Path sql(ScriptLocation location) {
        Path folder = folder(location, resourceRoot());
        if (location.isOnClassPath() && !Files.isDirectory(folder)) {
            requireRoot(location, resourceRoot());
            if (!found(location).isEmpty() && found(location).stream().noneMatch(Resource::isFile)) {
                throw ScriptSourceException.inJar(location.configured());
            }
        }
        return folder;
    }

    /** The folder for new Java migrations of a package. */
    Path java(ScriptLocation location, String javaPackage) {
        requireRoot(location, javaRoot());
        return project(location).resolve(javaRoot()).resolve(javaPackage.replace('.', '/'));
    }

    /** The folder with the sources of a location's Java migrations, as far as there is one. */
    Optional<Path> javaSources(ScriptLocation location) {
        return location.isOnClassPath()
                ? Optional.of(folder(location, javaRoot())).filter(Files::isDirectory)
                : Optional.empty();
    }

    /** The source of a class, if it is in this project. */
    Optional<Path> source(ScriptLocation location, String className) {
        String outermost = className.contains("$") ? className.substring(0, className.indexOf('$')) : className;
        return Optional.of(project(location).resolve(javaRoot()).resolve(outermost.replace('.', '/') + ".java"))
                .filter(Files::isRegularFile);
    }

    private void requireRoot(ScriptLocation location, Path root) {
        Path folder = project(location).resolve(root);
        if (!Files.isDirectory(folder)) {
            throw ScriptSourceException.noSources(location.configured(), folder);
        }
    }

    private Path folder(ScriptLocation location, Path root) {
        return location.isOnClassPath()
                ? project(location).resolve(root).resolve(location.path())
                : Path.of(location.path()).toAbsolutePath().normalize();
    }

    private Path resourceRoot() {
        return inside(options.resourceRoot(), "migration.authoring.resource-root");
    }

    private Path javaRoot() {
        return inside(options.javaRoot(), "migration.authoring.java-root");
    }

    /** A folder in the project, or one that is named in full; nothing that depends on where the project happens to be. */
    private static Path inside(Path root, String key) {
        if (!root.isAbsolute() && root.normalize().startsWith("..")) {
            throw ScriptSourceException.outside(root, key);
        }
        return root;
    }

    Path project(ScriptLocation location) {
        if (options.projectFolder() != null) {
            return options.projectFolder().toAbsolutePath().normalize();
        }
        return builtFrom(location).orElseGet(() -> Path.of("").toAbsolutePath());
    }

    /** The project that the location was copied from when it was built, which need not be the current folder. */
    private Optional<Path> builtFrom(ScriptLocation location) {
        return found(location).stream()
                .filter(Resource::isFile)
                .flatMap(it -> projectOf(it, location))
                .findFirst();
    }

    private Stream<Path> projectOf(Resource folder, ScriptLocation location) {
        try {
            Path built = folder.getFile().toPath().toAbsolutePath().normalize();
            Path output = up(built, Path.of(location.path()).getNameCount());
            return OUTPUTS.stream().filter(output::endsWith).map(it -> up(output, it.getNameCount()));
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static Path up(Path folder, int levels) {
        return folder.resolve("../".repeat(levels)).normalize();
    }

    private List<Resource> found(ScriptLocation location) {
        try {
            return location.isOnClassPath() ? List.of(resources.getResources(location.root() + "/")) : List.of();
        } catch (IOException none) {
            return List.of();
        }
    }
}
