package dev.migration.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which revisions the Java sources in a folder are, as far as that can be seen without a compiler. */
final class JavaSourceIds {

    private static final Pattern ID = Pattern.compile("@Revision\\s*\\([^)]*?\\bid\\s*=\\s*\"([^\"]+)\"");

    private JavaSourceIds() {}

    static Map<Path, String> in(Path folder) {
        Map<Path, String> ids = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".java"))::iterator) {
                String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                Matcher id = ID.matcher(source);
                if (id.find() && source.contains("dev.migration.script.")) {
                    ids.put(file, id.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw ScriptWriteException.of(folder, unreadable);
        }
        return ids;
    }
}
