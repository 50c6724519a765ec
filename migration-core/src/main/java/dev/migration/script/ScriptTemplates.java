package dev.migration.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates there are: the user's, and ours where the user has none of the same name. */
final class ScriptTemplates {

    static final String DEFAULT = "revision";

    private static final Pattern FILE = Pattern.compile("(.+)\\.(sql|java)\\.template");

    private static final String OURS = "classpath:dev/migration/script/";

    private final Map<String, ScriptTemplate> templates = new LinkedHashMap<>();

    private ScriptTemplates() {}

    static ScriptTemplates load(ResourceLoader resourceLoader, @Nullable String location) {
        ScriptTemplates all = new ScriptTemplates();
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(resourceLoader);
        try {
            if (location != null) {
                requireDownwards(location);
                String folder = location.endsWith("/") ? location : location + "/";
                for (Resource file : resources.getResources(folder + "*.template")) {
                    all.add(file, folder);
                }
            }
            for (ScriptType type : ScriptType.values()) {
                all.add(
                        new PathMatchingResourcePatternResolver(ScriptTemplates.class.getClassLoader())
                                .getResource(OURS + DEFAULT + "." + suffix(type) + ".template"),
                        OURS);
            }
        } catch (IOException unreadable) {
            throw new ScriptTemplateException(
                    "The templates in '%s' cannot be read: %s.".formatted(location, unreadable.getMessage()),
                    "Check that migration.template-location is a folder which this process may read.");
        }
        return all;
    }

    private static void requireDownwards(String location) {
        if (ScriptLocation.leadsUpwards(location)) {
            throw new ScriptTemplateException(
                    "The location '%s' of the templates leads upwards with '..'.".formatted(location),
                    "Name the folder in migration.template-location without '..': on the class path, or by its full path after"
                            + " file:.");
        }
    }

    /** Sorted by name, SQL first. */
    List<ScriptTemplate> all() {
        List<ScriptTemplate> sorted = new ArrayList<>(templates.values());
        sorted.sort(Comparator.comparing(ScriptTemplate::name).thenComparing(ScriptTemplate::type));
        return sorted;
    }

    /** @throws ScriptTemplateException if there is none of the name for the type */
    ScriptTemplate get(@Nullable String name, ScriptType type) {
        String file = (name == null ? DEFAULT : name) + "." + suffix(type);
        ScriptTemplate template = templates.get(file);
        if (template == null) {
            throw new ScriptTemplateException(
                    "There is no template '%s' for %s.".formatted(name, type == ScriptType.SQL ? "SQL" : "Java"),
                    "There are %s. A file %s.template in migration.template-location would be one more."
                            .formatted(String.join(", ", templates.keySet()), file));
        }
        return template;
    }

    static String suffix(ScriptType type) {
        return type == ScriptType.SQL ? "sql" : "java";
    }

    private void add(Resource file, String folder) throws IOException {
        String fileName = String.valueOf(file.getFilename());
        Matcher name = FILE.matcher(fileName);
        if (!name.matches()) {
            return;
        }
        String text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        String description = "";
        if (text.startsWith("##")) {
            int end = text.indexOf('\n') + 1;
            description = text.substring(2, end).strip();
            text = text.substring(end);
        }
        ScriptType type = name.group(2).equals("sql") ? ScriptType.SQL : ScriptType.JAVA;
        templates.putIfAbsent(
                name.group(1) + "." + name.group(2),
                new ScriptTemplate(name.group(1), type, description, folder + fileName, text));
    }
}
