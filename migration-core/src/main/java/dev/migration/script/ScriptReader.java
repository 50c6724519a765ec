package dev.migration.script;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.ClassUtils;

/** Reads files and objects into scripts, and collects all that is wrong with them before it says so. */
final class ScriptReader {

    private final Problems problems;

    private final SqlScriptReader sql;

    private final JavaMigrationReader java;

    private final Charset encoding;

    private final List<Named> scripts = new ArrayList<>();

    ScriptReader(ScriptLoader loader, Problems problems) {
        this.problems = problems;
        this.sql = new SqlScriptReader(loader.dialects(), problems);
        this.java = new JavaMigrationReader(loader.resourceLoader(), problems);
        this.encoding = loader.encoding();
    }

    Scripts read(List<ScriptFile> files, List<Migration> migrations) {
        return Scripts.of(scripts(files, migrations), problems);
    }

    /** All that say which revision they are, also those with problems and those that share an id. */
    List<Script> scripts(List<ScriptFile> files, List<Migration> migrations) {
        Set<String> given = migrations.stream()
                .map(it -> ClassUtils.getUserClass(it).getName())
                .collect(Collectors.toSet());
        files.forEach(it -> read(it, given));
        for (Migration migration : migrations) {
            String name = ClassUtils.getClassFileName(ClassUtils.getUserClass(migration));
            java.read(migration).ifPresent(it -> scripts.add(new Named(name, it)));
        }
        scripts.sort(Comparator.comparing(Named::fileName));
        return scripts.stream().map(Named::script).toList();
    }

    private void read(ScriptFile file, Set<String> given) {
        try {
            script(file, given).ifPresent(it -> scripts.add(new Named(file.name(), it)));
        } catch (CharacterCodingException wrong) {
            problems.add(
                    file.location(),
                    0,
                    "The file is not written in %s.".formatted(encoding),
                    "Save it in %s, or set migration.encoding.".formatted(encoding));
        } catch (IOException unreadable) {
            problems.add(
                    file.location(),
                    0,
                    "The file cannot be read: %s.".formatted(unreadable.getMessage()),
                    "Check that it is whole and that this process may read it.");
        }
    }

    private Optional<? extends Script> script(ScriptFile file, Set<String> given) throws IOException {
        if (file.isSql()) {
            return sql.read(file, file.text(encoding));
        }
        return file.isClass() ? java.read(file.resource(), given) : Optional.empty();
    }

    private record Named(String fileName, Script script) {}
}
