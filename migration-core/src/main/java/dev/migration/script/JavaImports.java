package dev.migration.script;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The imports of a Java migration: its own and those that every one has, the static ones first. */
final class JavaImports {

    private static final Set<String> EVERYONES = Set.of(
            "dev.migration.operation.Operations", "dev.migration.script.Migration", "dev.migration.script.Revision");

    private static final String STATIC = "static ";

    private JavaImports() {}

    static String text(Set<String> imports) {
        Set<String> all = new TreeSet<>(imports);
        all.addAll(EVERYONES);
        String statics = lines(all, true);
        return statics.isEmpty() ? lines(all, false) : statics + "\n\n" + lines(all, false);
    }

    /** The simple names of the types among them. */
    static Set<String> types(Set<String> imports) {
        return imports.stream()
                .filter(it -> !it.startsWith(STATIC))
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }

    private static String lines(Set<String> imports, boolean isStatic) {
        return imports.stream()
                .filter(it -> it.startsWith(STATIC) == isStatic)
                .map(it -> "import " + it + ";")
                .collect(Collectors.joining("\n"));
    }
}
