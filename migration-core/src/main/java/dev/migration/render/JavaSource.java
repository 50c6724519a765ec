package dev.migration.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The source of a Java migration while it is written: what it imports, and how values look in it. */
public final class JavaSource {

    /** What every migration imports, or has without an import. */
    private static final Set<String> TAKEN = Set.of("Migration", "Operations", "Override", "Revision", "String");

    private final Set<String> imports = new TreeSet<>();

    private final Map<String, Class<?>> types = new HashMap<>();

    JavaSource() {}

    /** The type as it has to be written here; imports it where that is possible. */
    public String type(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer != null) {
            return type(outer) + "." + type.getSimpleName();
        }
        String name = type.getSimpleName();
        if (TAKEN.contains(name) || types.getOrDefault(name, type) != type) {
            return type.getName();
        }
        types.put(name, type);
        if (!type.getPackageName().equals("java.lang")) {
            imports.add(type.getName());
        }
        return name;
    }

    /** The name of a static method, imported. */
    public String method(Class<?> owner, String name) {
        imports.add("static " + owner.getName() + "." + name);
        return name;
    }

    /**
     * The value as an expression that makes an equal one.
     *
     * @throws UnwritableInJavaException if there is no such expression
     */
    public String value(@Nullable Object value) {
        return new JavaValues(this).of(value);
    }

    Set<String> imports() {
        return imports;
    }
}
