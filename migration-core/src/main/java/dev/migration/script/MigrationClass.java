package dev.migration.script;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The class of a Java migration, loaded when somebody asks for it and not before. */
record MigrationClass(String name, @Nullable ClassLoader classLoader) implements MigrationSource {

    @Override
    public Class<?> type() {
        try {
            return ClassUtils.forName(name, classLoader);
        } catch (ClassNotFoundException | LinkageError notLoadable) {
            throw notLoadable(notLoadable);
        }
    }

    @Override
    public void requireUsable() {
        constructor();
    }

    @Override
    public void requireLoadable() {
        Class<?> type = type();
        try {
            // What it refers to is looked for only when somebody asks for it.
            type.getDeclaredConstructors();
            type.getDeclaredMethods();
            type.getDeclaredFields();
        } catch (LinkageError incomplete) {
            throw notLoadable(incomplete);
        }
    }

    @Override
    public Migration migration() {
        Constructor<?> constructor = constructor();
        try {
            ReflectionUtils.makeAccessible(constructor);
            return (Migration) constructor.newInstance();
        } catch (InvocationTargetException failed) {
            throw notMade(failed.getTargetException());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError failed) {
            throw notMade(failed);
        }
    }

    private Constructor<?> constructor() {
        try {
            return type().getDeclaredConstructor();
        } catch (NoSuchMethodException missing) {
            throw new MigrationClassException(
                    name,
                    "The Java migration %s has no constructor without parameters.".formatted(name),
                    "Add one, or make the migration a Spring bean, which may have collaborators.",
                    missing);
        } catch (LinkageError notLoadable) {
            throw notMade(notLoadable);
        }
    }

    private MigrationClassException notLoadable(Throwable cause) {
        return new MigrationClassException(
                name,
                "The Java migration %s cannot be loaded: %s.".formatted(name, cause),
                "Put its class, and what it refers to, on the class path.",
                cause);
    }

    private MigrationClassException notMade(Throwable cause) {
        return new MigrationClassException(
                name,
                "The Java migration %s cannot be made: %s.".formatted(name, cause),
                "Keep its constructor free of work, or make the migration a Spring bean.",
                cause);
    }
}
