package dev.migration.script;

import dev.migration.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the sources of new Java migrations. */
final class JavaMigrationAuthor {

    private static final Pattern PACKAGE =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*");

    /** What the template imports or Java has without an import. */
    private static final Set<String> TAKEN = Set.of("Migration", "Operations", "Override", "Revision", "String");

    private final ScriptLoader loader;

    private final AuthoringOptions options;

    private final SourceFolders folders;

    JavaMigrationAuthor(ScriptLoader loader, AuthoringOptions options, SourceFolders folders) {
        this.loader = loader;
        this.options = options;
        this.folders = folders;
    }

    Path write(
            Revision revision,
            ScriptContent content,
            ScriptLocation location,
            ScriptTemplate template,
            @Nullable String givenPackage) {
        String javaPackage = givenPackage == null ? location.path().replace('/', '.') : givenPackage;
        requireFound(javaPackage, location);
        Path folder = folders.java(location, javaPackage);
        Set<String> taken = new HashSet<>(JavaImports.types(content.imports()));
        taken.addAll(TAKEN);
        String className = className(revision, folder, taken);
        String text =
                TemplateFilling.java(revision, content, javaPackage, className).fill(template);
        Path file = folder.resolve(className + ".java");
        NewFile.write(file, text, StandardCharsets.UTF_8);
        return file;
    }

    private void requireFound(String javaPackage, ScriptLocation location) {
        if (!location.isOnClassPath() || !PACKAGE.matcher(javaPackage).matches()) {
            throw VersionLocationException.noPackage(location.configured());
        }
        String path = javaPackage.replace('.', '/');
        boolean found = loader.locations().stream()
                .map(ScriptLocation::parse)
                .filter(ScriptLocation::isOnClassPath)
                .anyMatch(it -> it.includes(ScriptLocation.parse("classpath:" + path))
                        || (loader.recursive() && path.startsWith(it.path() + "/")));
        if (!found) {
            throw VersionLocationException.unknown(javaPackage, loader.locations());
        }
    }

    /** {@code AddItemsTable}; with the id where that is taken or there is no message. */
    private String className(Revision revision, Path folder, Set<String> taken) {
        String words = Stream.of(new FileNameTemplate("{slug}", options.slugLength(), options.timeZone())
                        .slug(revision.message())
                        .split("_"))
                .filter(it -> !it.isEmpty())
                .map(JavaMigrationAuthor::capitalized)
                .collect(Collectors.joining());
        if (words.isEmpty() || revision.message().equals(RevisionComposer.NO_MESSAGE)) {
            return "Revision_" + revision.id();
        }
        if (!Character.isJavaIdentifierStart(words.charAt(0))) {
            return "Revision_" + words;
        }
        return taken.contains(words) || isTaken(folder, words) ? words + "_" + revision.id() : words;
    }

    /** On some file systems names that differ in case only are the same. */
    private static boolean isTaken(Path folder, String className) {
        String[] files = folder.toFile().list();
        return files != null && Stream.of(files).anyMatch((className + ".java")::equalsIgnoreCase);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
