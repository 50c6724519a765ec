package dev.migration.boot.autoconfigure;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.OperationRenderer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ResourceLoader;

/** The application's {@link Dialect} and {@link OperationRenderer} beans, before those of {@code META-INF/services}. */
final class DialectBeans {

    private final ObjectProvider<Dialect> dialects;
    private final ObjectProvider<OperationRenderer<?>> renderers;
    private final ResourceLoader resourceLoader;

    DialectBeans(
            ObjectProvider<Dialect> dialects,
            ObjectProvider<OperationRenderer<?>> renderers,
            ResourceLoader resourceLoader) {
        this.dialects = dialects;
        this.renderers = renderers;
        this.resourceLoader = resourceLoader;
    }

    Dialects withServices() {
        ClassLoader classLoader = resourceLoader.getClassLoader();
        return Dialects.load(classLoader == null ? DialectBeans.class.getClassLoader() : classLoader)
                .with(
                        dialects.orderedStream().toList(),
                        renderers.orderedStream().toList());
    }
}
