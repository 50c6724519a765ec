package dev.migration.script;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.StringUtils;

/**
 * One place in which scripts are looked for, as a pattern for Spring's resource resolver.
 *
 * @param configured what the user wrote
 * @param root the folder with its prefix and without a slash at its end
 * @param path the folder alone
 */
record ScriptLocation(String configured, String root, String path) {

    private static final Pattern PACKAGE = Pattern.compile("[\\p{L}_$][\\w$]*(\\.[\\p{L}_$][\\w$]*)+");

    private static final String CLASSPATH = "classpath:";

    private static final String ALL_CLASSPATHS = "classpath*:";

    private static final String FILE = "file:";

    static ScriptLocation parse(String configured) {
        String text = configured.strip().replace('\\', '/');
        String prefix = prefix(text);
        String path = path(text.substring(text.startsWith(prefix) ? prefix.length() : 0), prefix);
        if (path.isEmpty()) {
            throw new ScriptLocationException(
                    configured,
                    "The location '%s' names no folder.".formatted(configured),
                    "Name the folder with the scripts, such as classpath:db/versions.");
        }
        if (leadsUpwards(path)) {
            throw new ScriptLocationException(
                    configured,
                    "The location '%s' leads upwards with '..'.".formatted(configured),
                    "Name the folder without '..': by its path on the class path, or by its full path after file:.");
        }
        // All entries of the class path, also for "classpath:": Gradle keeps classes and resources in folders of their
        // own.
        String root = prefix.equals(FILE) ? FILE + path : ALL_CLASSPATHS + path;
        return new ScriptLocation(configured, root, path);
    }

    private static String prefix(String text) {
        for (String prefix : List.of(ALL_CLASSPATHS, CLASSPATH, FILE)) {
            if (text.startsWith(prefix)) {
                return prefix;
            }
        }
        if (text.contains(":")) {
            throw new ScriptLocationException(
                    text,
                    "The location '%s' is of a kind that cannot be searched.".formatted(text),
                    "Use classpath:, classpath*: or file:.");
        }
        return CLASSPATH;
    }

    private static String path(String text, String prefix) {
        if (prefix.equals(FILE)) {
            return StringUtils.trimTrailingCharacter(text, '/');
        }
        String path = StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(text, '/'), '/');
        return PACKAGE.matcher(path).matches() ? path.replace('.', '/') : path;
    }

    /** Also where {@code ..} is written as it is in URLs, which resolvers decode. */
    static boolean leadsUpwards(String path) {
        String decoded =
                path.replaceAll("(?i)%2e", ".").replaceAll("(?i)%(2f|5c)", "/").replace('\\', '/');
        return List.of(decoded.split("[/:]")).contains("..");
    }

    boolean isPattern() {
        return path.contains("*") || path.contains("?") || path.contains("{");
    }

    /** Whether another location is this one, or one of those that this one stands for. */
    boolean includes(ScriptLocation other) {
        return isOnClassPath() == other.isOnClassPath() && new AntPathMatcher().match(path, other.path);
    }

    boolean isOnClassPath() {
        return !root.startsWith(FILE);
    }

    /** The pattern that finds every file in the folder, or also below it. */
    String pattern(boolean recursive) {
        return root + (recursive ? "/**/*" : "/*");
    }
}
