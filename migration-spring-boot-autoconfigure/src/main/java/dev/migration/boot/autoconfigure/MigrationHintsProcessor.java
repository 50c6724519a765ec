package dev.migration.boot.autoconfigure;

import dev.migration.script.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotContribution;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Tells a native image what it has to hold: the files of every database's locations as they are configured at build time,
 * and the Java migrations among them, which are made by reflection.
 */
final class MigrationHintsProcessor implements BeanFactoryInitializationAotProcessor {

    @Override
    public @Nullable BeanFactoryInitializationAotContribution processAheadOfTime(
            ConfigurableListableBeanFactory beanFactory) {
        if (!beanFactory.containsBeanDefinition(MigratorFactory.BEAN_NAME)) {
            return null;
        }
        List<DatabaseSettings> databases = Binder.get(beanFactory.getBean(Environment.class))
                .bindOrCreate(MigrationProperties.PREFIX, MigrationProperties.class)
                .databases();
        ClassLoader classLoader = beanFactory.getBeanClassLoader();
        return (context, code) -> {
            RuntimeHints hints = context.getRuntimeHints();
            databases.forEach(database -> database.versionLocations().stream()
                    .filter(location -> !location.startsWith("file:"))
                    .forEach(location -> register(location, database.recursive(), hints, classLoader)));
            for (OtherTool tool : OtherTool.values()) {
                tool.reflectiveTypes().forEach(it -> hints.reflection()
                        .registerTypeIfPresent(classLoader, it, MemberCategory.INVOKE_PUBLIC_METHODS));
            }
        };
    }

    private static void register(
            String location, boolean recursive, RuntimeHints hints, @Nullable ClassLoader classLoader) {
        String folder = MigrationBeans.folder(location).replace(VendorLocations.PLACEHOLDER, "*");
        String pattern = folder + (recursive ? "/**" : "/*");
        hints.resources().registerPattern(pattern);
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(classLoader);
        MetadataReaderFactory classFiles = MetadataReaderFactory.create(resources);
        try {
            String classes =
                    ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX + pattern + (recursive ? "/*.class" : ".class");
            for (Resource classFile : resources.getResources(classes)) {
                registerMigration(classFiles.getMetadataReader(classFile), hints, classLoader);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void registerMigration(MetadataReader type, RuntimeHints hints, @Nullable ClassLoader classLoader) {
        if (type.getAnnotationMetadata().hasAnnotation(Revision.class.getName())) {
            hints.reflection()
                    .registerTypeIfPresent(
                            classLoader,
                            type.getClassMetadata().getClassName(),
                            MemberCategory.INVOKE_DECLARED_CONSTRUCTORS);
        }
    }
}
