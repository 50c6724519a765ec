package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What Maven makes of a project that somebody has changed, in a second: its classes and scripts in a copy of the application. */
final class ProjectBuild {

    private static final String CLASSES = "BOOT-INF/classes";

    private final ProjectFolder project;

    private final Path jar;

    private ProjectBuild(ProjectFolder project, Path jar) {
        this.project = project;
        this.jar = jar;
    }

    static ProjectBuild of(ProjectFolder project) throws IOException {
        Path target = Files.createDirectories(project.folder().resolve("target"));
        return new ProjectBuild(project, Files.copy(SampleProcess.jar(), target.resolve("sample-app.jar")));
    }

    /** The application as it was packaged last. */
    Path jar() {
        return jar;
    }

    /** Compiles and packages what there is now, and answers the application. */
    Path packaged() throws IOException {
        Path classes = Files.createDirectories(project.folder().resolve("target/classes"));
        compile(classes);
        try (FileSystem application = FileSystems.newFileSystem(jar)) {
            copy(classes, application.getPath(CLASSES));
            copy(project.folder().resolve("src/main/resources"), application.getPath(CLASSES));
        }
        return jar;
    }

    private void compile(Path classes) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(project.java())) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(
                    sources.filter(it -> it.toString().endsWith(".java")).toList());
            List<String> options =
                    List.of("--release", "17", "-parameters", "-proc:none", "-nowarn", "-d", classes.toString());
            assertThat(compiler.getTask(messages, files, null, options, null, units)
                            .call())
                    .as(messages.toString())
                    .isTrue();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(file, from.relativize(file).toString(), to));
        }
    }

    private static void copy(Path file, String name, Path to) {
        Path copy = to.resolve(name);
        try {
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
