package dev.migration.source.hibernate;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the attributes that Hibernate speaks of when it names only their type. It maps a whole model before it notices,
 * and then has forgotten where the type came from.
 */
final class NamedTypes {

    private final List<String> classes;

    NamedTypes(List<String> classes) {
        this.classes = classes;
    }

    /** The attributes whose type the text quotes, such as {@code 'com.example.Order.total'}. */
    List<String> attributes(String text) {
        List<String> found = new ArrayList<>();
        for (String name : classes) {
            for (Field field : fields(name)) {
                if (text.contains("'" + field.getType().getName() + "'")) {
                    found.add("'%s.%s'".formatted(name, field.getName()));
                }
            }
        }
        return found;
    }

    private static Field[] fields(String className) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return Class.forName(className, false, loader).getDeclaredFields();
        } catch (ClassNotFoundException | LinkageError cannotBeAsked) {
            return new Field[0];
        }
    }
}
