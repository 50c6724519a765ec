package dev.migration.script;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a project keeps its scripts. Start with {@link #defaults} and say what differs.
 *
 * @param author who writes new scripts; {@code null} for Git's user, or else the operating system's
 * @param projectFolder {@code null} for the one whose class path this is, or else the current folder
 * @param resourceRoot where the sources of {@code classpath:} locations are, in the project folder
 * @param javaRoot where the sources of Java migrations are, in the project folder
 * @param fileNameTemplate how SQL scripts are called, such as <code>{rev}_{slug}</code>
 * @param slugLength how much of the message goes into the name of the file
 * @param timeZone of the times in names of files
 * @param type of new scripts
 * @param templateLocation a folder with templates, which go before those of ours; {@code null} for none
 * @param hooks called with each new script, in this order
 */
public record AuthoringOptions(
        @Nullable String author,
        @Nullable Path projectFolder,
        Path resourceRoot,
        Path javaRoot,
        String fileNameTemplate,
        int slugLength,
        ZoneId timeZone,
        ScriptType type,
        @Nullable String templateLocation,
        List<ScriptHook> hooks,
        Clock clock) {

    public AuthoringOptions {
        hooks = List.copyOf(hooks);
    }

    /** As Maven and Gradle lay projects out; SQL, in UTC, named {@code 4f2a9c1e7b30_add_items_table.sql}. */
    public static AuthoringOptions defaults() {
        return new AuthoringOptions(
                null,
                null,
                Path.of("src", "main", "resources"),
                Path.of("src", "main", "java"),
                "{rev}_{slug}",
                40,
                ZoneOffset.UTC,
                ScriptType.SQL,
                null,
                List.of(),
                Clock.systemUTC());
    }

    public AuthoringOptions withAuthor(@Nullable String newAuthor) {
        return new AuthoringOptions(
                newAuthor,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                type,
                templateLocation,
                hooks,
                clock);
    }

    public AuthoringOptions withProjectFolder(@Nullable Path newProjectFolder) {
        return new AuthoringOptions(
                author,
                newProjectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                type,
                templateLocation,
                hooks,
                clock);
    }

    /** Where the sources are, each relative to the project folder, or anywhere. */
    public AuthoringOptions withSourceRoots(Path newResourceRoot, Path newJavaRoot) {
        return new AuthoringOptions(
                author,
                projectFolder,
                newResourceRoot,
                newJavaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                type,
                templateLocation,
                hooks,
                clock);
    }

    /** The tokens are rev, slug, epoch, year, month, day, hour, minute and second. */
    public AuthoringOptions withFileNameTemplate(String newFileNameTemplate) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                newFileNameTemplate,
                slugLength,
                timeZone,
                type,
                templateLocation,
                hooks,
                clock);
    }

    public AuthoringOptions withSlugLength(int newSlugLength) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                newSlugLength,
                timeZone,
                type,
                templateLocation,
                hooks,
                clock);
    }

    public AuthoringOptions withTimeZone(ZoneId newTimeZone) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                newTimeZone,
                type,
                templateLocation,
                hooks,
                clock);
    }

    public AuthoringOptions withType(ScriptType newType) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                newType,
                templateLocation,
                hooks,
                clock);
    }

    public AuthoringOptions withTemplateLocation(@Nullable String newTemplateLocation) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                type,
                newTemplateLocation,
                hooks,
                clock);
    }

    public AuthoringOptions withHooks(List<ScriptHook> newHooks) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                type,
                templateLocation,
                newHooks,
                clock);
    }

    public AuthoringOptions withClock(Clock newClock) {
        return new AuthoringOptions(
                author,
                projectFolder,
                resourceRoot,
                javaRoot,
                fileNameTemplate,
                slugLength,
                timeZone,
                type,
                templateLocation,
                hooks,
                newClock);
    }
}
