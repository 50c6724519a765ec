package dev.migration.script;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Reads what a Java migration says of itself: from its class file, without loading it, or from an object of it. */
final class JavaMigrationReader {

    private final @Nullable ClassLoader classLoader;

    private final MetadataReaderFactory classFiles;

    private final ClassHierarchy hierarchy;

    private final Problems problems;

    JavaMigrationReader(ResourceLoader resourceLoader, Problems problems) {
        this.classLoader = resourceLoader.getClassLoader();
        this.classFiles = MetadataReaderFactory.create(resourceLoader);
        this.hierarchy = new ClassHierarchy(classFiles);
        this.problems = problems;
    }

    /**
     * The migration in a class file; empty if there is none, or something is wrong with it.
     *
     * @param given classes of which there are objects already
     */
    Optional<Script> read(Resource classFile, Set<String> given) throws IOException {
        AnnotationMetadata type = classFiles.getMetadataReader(classFile).getAnnotationMetadata();
        String name = type.getClassName();
        MergedAnnotation<Revision> annotation = type.getAnnotations().get(Revision.class);
        if (given.contains(name) || !isMigration(type, annotation.isPresent()) || !isUsable(type)) {
            return Optional.empty();
        }
        return script(annotation, name, new MigrationClass(name, classLoader));
    }

    /** The migration that an object is; empty if something is wrong with it. */
    Optional<Script> read(Migration migration) {
        MigrationSource source = new MigrationSource.Given(migration);
        String name = source.type().getName();
        MergedAnnotation<Revision> annotation =
                MergedAnnotations.from(source.type()).get(Revision.class);
        if (!annotation.isPresent()) {
            problem(
                    name,
                    "The Java migration has no @Revision.",
                    "Annotate its class; if that is annotated and a proxy hides it, have it proxied by class.");
            return Optional.empty();
        }
        return script(annotation, name, source);
    }

    private boolean isMigration(AnnotationMetadata type, boolean annotated) {
        boolean implemented = hierarchy.isMigration(type);
        if (annotated && !implemented) {
            problem(
                    type.getClassName(),
                    "The class has @Revision and is no migration.",
                    "Implement %s, or remove the annotation.".formatted(Migration.class.getName()));
        }
        // Without the annotation an abstract class is a base for others, and a class in a class is a part of it.
        if (implemented && !annotated && type.isConcrete() && type.isIndependent()) {
            problem(
                    type.getClassName(),
                    "The Java migration has no @Revision, so it has no place among the revisions.",
                    "Annotate the class: @Revision(id = \"...\", downRevision = \"...\").");
        }
        return annotated && implemented;
    }

    private boolean isUsable(AnnotationMetadata type) {
        if (!type.isConcrete()) {
            problem(
                    type.getClassName(),
                    "The class has @Revision and is abstract.",
                    "Move the annotation to a class that extends it.");
            return false;
        }
        if (!type.isIndependent()) {
            problem(
                    type.getClassName(),
                    "The Java migration is an inner class, which cannot exist by itself.",
                    "Make it static, or move it to a file of its own.");
            return false;
        }
        if (!isOnClassPath(type.getClassName())) {
            problem(
                    type.getClassName(),
                    "The Java migration was found by a file: location and is not on the class path.",
                    "Add its folder to the class path and name the location with classpath:.");
            return false;
        }
        return true;
    }

    private boolean isOnClassPath(String className) {
        String path = ClassUtils.convertClassNameToResourcePath(className) + ClassUtils.CLASS_FILE_SUFFIX;
        URL found = classLoader == null ? ClassLoader.getSystemResource(path) : classLoader.getResource(path);
        return found != null;
    }

    private Optional<Script> script(MergedAnnotation<Revision> annotation, String name, MigrationSource source) {
        RevisionDraft draft = new RevisionDraft(name, problems);
        draft.id(annotation.getString("id"), 0);
        draft.downRevisions(List.of(annotation.getStringArray("downRevision")), 0);
        draft.dependsOn(List.of(annotation.getStringArray("dependsOn")));
        draft.branchLabels(List.of(annotation.getStringArray("branchLabels")));
        draft.tags(List.of(annotation.getStringArray("tags")));
        draft.message(annotation.getString("message"));
        draft.created(annotation.getString("created"), 0);
        draft.author(annotation.getString("author"));
        draft.background(String.valueOf(annotation.getBoolean("background")), 0);
        LimitsDraft limits = new LimitsDraft(name, problems);
        limits.lockTimeout(annotation.getString("lockTimeout"), 0);
        limits.statementTimeout(annotation.getString("statementTimeout"), 0);
        return draft.revision().map(it -> new JavaMigrationScript(it, name, limits.limits(), source));
    }

    private void problem(String className, String problem, String remedy) {
        problems.add(className, 0, problem, remedy);
    }
}
