package dev.migration.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources that are compiled together, in memory, and the loader that knows the classes. */
public final class CompiledSources extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes;

    private CompiledSources(Map<String, ByteArrayOutputStream> classes) {
        super(CompiledSources.class.getClassLoader());
        this.classes = classes;
    }

    /** @param sources by the full name of the class that each is of */
    public static CompiledSources of(Map<String, String> sources) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        Map<String, ByteArrayOutputStream> classes = new ConcurrentHashMap<>();
        List<Source> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            new InMemory(files, classes),
                            null,
                            List.of("-nowarn", "--release", "17", "-proc:none"),
                            null,
                            units)
                    .call();
            if (!compiled) {
                throw new AssertionError(messages.toString());
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return new CompiledSources(classes);
    }

    /** The names of the classes of a package. */
    public List<String> classesOf(String packageName) {
        return classes.keySet().stream()
                .filter(it -> it.startsWith(packageName + "."))
                .sorted()
                .toList();
    }

    /** Makes one of the class, by its constructor without arguments. */
    public <T> T instance(String className, Class<T> type) {
        try {
            return type.cast(loadClass(className).getDeclaredConstructor().newInstance());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, it -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
