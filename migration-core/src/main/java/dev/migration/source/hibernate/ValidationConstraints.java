package dev.migration.source.hibernate;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.beanvalidation.BeanValidationIntegrator;
import org.hibernate.boot.beanvalidation.ValidationMode;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.ValidationSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.service.ServiceRegistry;

/**
 * What Bean Validation's annotations say of columns: {@code @NotNull}, {@code @Size}, {@code @Min}. Hibernate writes them
 * into its model when it builds a factory, which nothing here does, so it is asked to do only that. It has no public method
 * for it; the one that it calls by name itself is called by name here as well.
 */
final class ValidationConstraints {

    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

    private ValidationConstraints() {}

    /** Nothing where Hibernate would do nothing either: no Bean Validation, or it is switched off. */
    static void applyTo(Metadata metadata, ServiceRegistry registry) {
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        ClassLoaderService classLoaders = registry.requireService(ClassLoaderService.class);
        if (isWanted(settings) && isAvailable(classLoaders)) {
            Provider.apply((MetadataImplementor) metadata, settings, classLoaders);
        }
    }

    private static boolean isWanted(Map<String, Object> settings) {
        Set<ValidationMode> modes =
                ValidationMode.parseValidationModes(settings.get(ValidationSettings.JAKARTA_VALIDATION_MODE));
        boolean isInDdl = modes.contains(ValidationMode.DDL) || modes.contains(ValidationMode.AUTO);
        Object applied = settings.getOrDefault(BeanValidationIntegrator.APPLY_CONSTRAINTS, true);
        return isInDdl && Boolean.parseBoolean(applied.toString());
    }

    private static boolean isAvailable(ClassLoaderService classLoaders) {
        try {
            classLoaders.classForName(BeanValidationIntegrator.JAKARTA_BV_CHECK_CLASS);
            return true;
        } catch (RuntimeException absent) {
            return false;
        }
    }

    /** All that needs Bean Validation on the class path. */
    private static final class Provider {

        static void apply(MetadataImplementor metadata, Map<String, Object> settings, ClassLoaderService classLoaders) {
            if (settings.get(ValidationSettings.JAKARTA_VALIDATION_FACTORY) instanceof ValidatorFactory given) {
                apply(given, metadata, settings, classLoaders);
                return;
            }
            Optional<ValidatorFactory> found = find();
            found.ifPresent(it -> {
                try (it) {
                    apply(it, metadata, settings, classLoaders);
                }
            });
        }

        private static Optional<ValidatorFactory> find() {
            try {
                return Optional.of(Validation.buildDefaultValidatorFactory());
            } catch (NoProviderFoundException none) {
                return Optional.empty();
            }
        }

        private static void apply(
                ValidatorFactory validators,
                MetadataImplementor metadata,
                Map<String, Object> settings,
                ClassLoaderService classLoaders) {
            try {
                Method method = Class.forName(ACTIVATOR, true, Metadata.class.getClassLoader())
                        .getMethod(
                                "applyRelationalConstraints",
                                ValidatorFactory.class,
                                Collection.class,
                                Map.class,
                                Dialect.class,
                                ClassLoaderAccess.class);
                method.setAccessible(true);
                method.invoke(
                        null,
                        validators,
                        metadata.getEntityBindings(),
                        settings,
                        metadata.getDatabase().getDialect(),
                        new Classes(classLoaders));
            } catch (InvocationTargetException failure) {
                throw UnreadableModelException.ofConstraints(failure.getTargetException());
            } catch (ReflectiveOperationException changed) {
                throw UnreadableModelException.ofConstraints(changed);
            }
        }
    }

    private record Classes(ClassLoaderService service) implements ClassLoaderAccess {

        @Override
        public <T> Class<T> classForName(String name) {
            return service.classForName(name);
        }

        @Override
        public URL locateResource(String name) {
            return service.locateResource(name);
        }
    }
}
