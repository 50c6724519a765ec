package dev.migration.render;

import dev.migration.operation.InspectionScope;
import dev.migration.operation.Operation;
import dev.migration.operation.OperationContext;
import dev.migration.operation.Operations;
import dev.migration.schema.DatabaseSchema;
import dev.migration.script.Migration;
import dev.migration.sql.SqlSyntax;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The source of a migration, compiled in memory with every warning an error, and what it does when it runs. */
final class CompiledMigration {

    private static final String NAME = "versions.Generated";

    private final Migration migration;

    private CompiledMigration(Migration migration) {
        this.migration = migration;
    }

    static CompiledMigration of(RenderedScript script) {
        StringBuilder source = new StringBuilder("package versions;\n");
        script.imports().forEach(it -> source.append("import ").append(it).append(";\n"));
        source.append("import dev.migration.operation.Operations;\n")
                .append("public final class Generated implements dev.migration.script.Migration {\n")
                .append("    @Override\n    public void upgrade(Operations op) {\n")
                .append(script.upgrade().indent(8))
                .append("    }\n    @Override\n    public void downgrade(Operations op) {\n")
                .append(script.downgrade().indent(8))
                .append("    }\n}\n");
        return of(source.toString());
    }

    private static CompiledMigration of(String source) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            new InMemory(files, bytes),
                            null,
                            List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none"),
                            null,
                            List.of(new Source(source)))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages + "\n" + source);
            }
            return new CompiledMigration((Migration) new Loader(bytes.toByteArray())
                    .loadClass(NAME)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (Exception failure) {
            throw new AssertionError(source, failure);
        }
    }

    List<Operation> upgrade() {
        Recording recording = new Recording();
        migration.upgrade(new Operations(recording));
        return recording.operations;
    }

    List<Operation> downgrade() {
        Recording recording = new Recording();
        migration.downgrade(new Operations(recording));
        return recording.operations;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///versions/Generated.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final ByteArrayOutputStream bytes;

        InMemory(JavaFileManager files, ByteArrayOutputStream bytes) {
            super(files);
            this.bytes = bytes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }

    private static final class Loader extends ClassLoader {

        private final byte[] bytes;

        Loader(byte[] bytes) {
            super(CompiledMigration.class.getClassLoader());
            this.bytes = bytes;
        }

        @Override
        protected Class<?> findClass(String name) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static final class Recording implements OperationContext {

        private final List<Operation> operations = new ArrayList<>();

        @Override
        public void run(Operation operation) {
            operations.add(operation);
        }

        @Override
        public void autocommit(Runnable block) {
            block.run();
        }

        @Override
        public JdbcClient jdbc() {
            throw new IllegalStateException("There is no database here");
        }

        @Override
        public String dialect() {
            return "postgresql";
        }

        @Override
        public SqlSyntax syntax() {
            return SqlSyntax.postgresql();
        }

        @Override
        public DatabaseSchema inspect(InspectionScope scope) {
            throw new IllegalStateException("There is no database here");
        }

        @Override
        public boolean decide(InspectionScope scope, Predicate<DatabaseSchema> condition) {
            throw new IllegalStateException("There is no database here");
        }

        @Override
        public String literal(Object value) {
            throw new IllegalStateException("There is no database here");
        }

        @Override
        public String quote(String identifier) {
            throw new IllegalStateException("There is no database here");
        }

        @Override
        public boolean offline() {
            return true;
        }

        @Override
        public Map<String, String> arguments() {
            return Map.of();
        }
    }
}
