package dev.migration.boot.autoconfigure;

import dev.migration.script.AuthoringOptions;
import dev.migration.script.ScriptHook;
import dev.migration.script.ScriptType;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * How new scripts are written. What is not set is as {@link AuthoringOptions#defaults()} has it.
 *
 * @param author Who writes new scripts. The user of Git by default, or else of the operating system.
 * @param projectFolder Folder of the project that keeps the scripts. Found by the class path by default.
 * @param resourceRoot Where the sources of SQL scripts are in the project, "src/main/resources" by default.
 * @param javaRoot Where the sources of Java migrations are in the project, "src/main/java" by default.
 * @param fileNameTemplate How SQL scripts are called, "{rev}_{slug}" by default. Also year, month, day, hour, minute,
 *     second and epoch.
 * @param slugLength How many characters of the message go into the name of the file, 40 by default.
 * @param timeZone Time zone of the times in names of files, UTC by default.
 * @param type What new scripts are written in, "sql" by default.
 * @param hooks Commands that are run on each new script, in this order. ScriptHook beans come after them.
 */
public record AuthoringProperties(
        @Nullable String author,
        @Nullable Path projectFolder,
        @Nullable Path resourceRoot,
        @Nullable Path javaRoot,
        @Nullable String fileNameTemplate,
        @Nullable Integer slugLength,
        @Nullable ZoneId timeZone,
        @Nullable ScriptType type,
        @Nullable List<HookProperties> hooks) {

    static final AuthoringProperties NONE =
            new AuthoringProperties(null, null, null, null, null, null, null, null, null);

    /** These, and the inherited ones where they are silent. Hooks are inherited as a whole. */
    AuthoringProperties over(AuthoringProperties inherited) {
        return new AuthoringProperties(
                either(author, inherited.author),
                either(projectFolder, inherited.projectFolder),
                either(resourceRoot, inherited.resourceRoot),
                either(javaRoot, inherited.javaRoot),
                either(fileNameTemplate, inherited.fileNameTemplate),
                either(slugLength, inherited.slugLength),
                either(timeZone, inherited.timeZone),
                either(type, inherited.type),
                either(hooks, inherited.hooks));
    }

    /** The options, with hooks that are beans behind those that are configured. */
    AuthoringOptions applyTo(AuthoringOptions defaults, String prefix, List<ScriptHook> beans) {
        AuthoringOptions options = defaults.withSourceRoots(
                resourceRoot == null ? defaults.resourceRoot() : resourceRoot,
                javaRoot == null ? defaults.javaRoot() : javaRoot);
        options = set(options, StringUtils.hasText(author) ? author : null, options::withAuthor);
        options = set(options, projectFolder, options::withProjectFolder);
        options = set(options, fileNameTemplate, options::withFileNameTemplate);
        options = set(options, slugLength, options::withSlugLength);
        options = set(options, timeZone, options::withTimeZone);
        options = set(options, type, options::withType);
        return options.withHooks(allHooks(prefix, beans));
    }

    private List<ScriptHook> allHooks(String prefix, List<ScriptHook> beans) {
        List<HookProperties> configured = hooks == null ? List.of() : hooks;
        Path folder = projectFolder == null ? Path.of("") : projectFolder;
        List<ScriptHook> all = new ArrayList<>();
        for (int index = 0; index < configured.size(); index++) {
            all.add(configured
                    .get(index)
                    .hook("%s.authoring.hooks[%d]".formatted(prefix, index), folder.toAbsolutePath()));
        }
        all.addAll(beans);
        return all;
    }

    private static <T> AuthoringOptions set(
            AuthoringOptions options, @Nullable T value, Function<T, AuthoringOptions> change) {
        return value == null ? options : change.apply(value);
    }

    private static <T> @Nullable T either(@Nullable T own, @Nullable T inherited) {
        return own != null ? own : inherited;
    }
}
