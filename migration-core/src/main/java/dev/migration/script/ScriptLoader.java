package dev.migration.script;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ResourceLoader;

/**
 * Where one database's scripts come from. Each {@code load()} looks anew.
 *
 * @param locations {@code classpath:}, {@code classpath*:} or {@code file:} and a folder; without a prefix the class path
 * @param recursive whether folders below the locations are searched too
 * @param failOnMissingLocations whether a location that does not exist is an error
 * @param migrations Java migrations that exist already; they win over their class files
 * @param dialects names that SQL sections may use, in lower case; none means any
 */
public record ScriptLoader(
        ResourceLoader resourceLoader,
        List<String> locations,
        boolean recursive,
        boolean failOnMissingLocations,
        Charset encoding,
        List<Migration> migrations,
        Set<String> dialects) {

    public ScriptLoader {
        locations = List.copyOf(locations);
        migrations = List.copyOf(migrations);
        dialects = dialects.stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** A loader for UTF-8 scripts directly in the locations, each of which has to exist. */
    public static ScriptLoader of(ResourceLoader resourceLoader, List<String> locations) {
        return new ScriptLoader(resourceLoader, locations, false, true, StandardCharsets.UTF_8, List.of(), Set.of());
    }

    public ScriptLoader withRecursive(boolean newRecursive) {
        return new ScriptLoader(
                resourceLoader, locations, newRecursive, failOnMissingLocations, encoding, migrations, dialects);
    }

    public ScriptLoader withFailOnMissingLocations(boolean newFailOnMissingLocations) {
        return new ScriptLoader(
                resourceLoader, locations, recursive, newFailOnMissingLocations, encoding, migrations, dialects);
    }

    public ScriptLoader withEncoding(Charset newEncoding) {
        return new ScriptLoader(
                resourceLoader, locations, recursive, failOnMissingLocations, newEncoding, migrations, dialects);
    }

    public ScriptLoader withMigrations(Collection<? extends Migration> newMigrations) {
        return new ScriptLoader(
                resourceLoader,
                locations,
                recursive,
                failOnMissingLocations,
                encoding,
                List.copyOf(newMigrations),
                dialects);
    }

    public ScriptLoader withDialects(Set<String> newDialects) {
        return new ScriptLoader(
                resourceLoader, locations, recursive, failOnMissingLocations, encoding, migrations, newDialects);
    }

    /**
     * Reads every script.
     *
     * @throws InvalidScriptsException naming all that is wrong with any of them
     * @throws ScriptLocationException if a location does not exist or cannot be one
     */
    public Scripts load() {
        return new ScriptReader(this, new Problems()).read(files(), migrations);
    }

    /**
     * Fingerprint of the set of scripts, made without reading them: as long as it is the same, no script was added, removed
     * or changed.
     *
     * @throws ScriptLocationException if a location does not exist or cannot be one
     */
    public String fingerprint() {
        try (FileStamps stamps = new FileStamps()) {
            ScriptFingerprint fingerprint = new ScriptFingerprint(stamps);
            fingerprint.add("recursive " + recursive + ", " + encoding);
            Optional<List<String>> inJars = inJars(stamps);
            if (inJars.isPresent()) {
                inJars.get().forEach(fingerprint::add);
            } else {
                fingerprint.addFiles(files());
            }
            fingerprint.addMigrations(migrations);
            return fingerprint.value();
        } catch (IOException unreadable) {
            throw new ScriptLocationException(
                    String.join(",", locations),
                    "The scripts of %s cannot be listed: %s.".formatted(locations, unreadable.getMessage()),
                    "Check that they may be read by this process, and start again if they were changed meanwhile.",
                    unreadable);
        }
    }

    private Optional<List<String>> inJars(FileStamps stamps) throws IOException {
        ClassLoader classLoader = resourceLoader.getClassLoader();
        return classLoader == null
                ? Optional.empty()
                : new JarFingerprints(classLoader, recursive, stamps).of(locations);
    }

    List<ScriptFile> files() {
        return new ScriptFinder(resourceLoader, recursive, failOnMissingLocations).find(locations);
    }
}
