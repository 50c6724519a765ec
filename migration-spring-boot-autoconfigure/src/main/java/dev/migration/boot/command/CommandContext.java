package dev.migration.boot.command;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.MigrationStrategy;
import dev.migration.boot.autoconfigure.MigratorCustomizer;
import dev.migration.script.Migration;
import dev.migration.script.ScriptHook;
import dev.migration.tenant.Fleet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.event.ApplicationContextEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.weaving.LoadTimeWeaverAware;
import org.springframework.core.ResolvableType;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** Takes out of a context what would begin to work by itself, once it is known what is in it. */
final class CommandContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** They run by themselves. */
    private static final List<Class<?>> RUNNERS = List.of(ApplicationRunner.class, CommandLineRunner.class);

    private static final String MIGRATOR_FACTORY = "migratorFactory";

    private static final List<String> SCHEDULERS = List.of(
            TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME,
            TaskManagementConfigUtils.ASYNC_ANNOTATION_PROCESSOR_BEAN_NAME);

    /** What decides what the scripts are. One that finds a collaborator missing may go without it, and nobody would know. */
    private static final List<Class<?>> SHAPING =
            List.of(Migrator.class, MigratorCustomizer.class, Migration.class, ScriptHook.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (CommandEnvironment.isReduced(context.getEnvironment())) {
            context.addBeanFactoryPostProcessor(CommandContext::requireNoShapingBeans);
        }
        context.addBeanFactoryPostProcessor(CommandContext::quieten);
    }

    private static void requireNoShapingBeans(ConfigurableListableBeanFactory beanFactory) {
        SHAPING.stream()
                .flatMap(type -> Stream.of(beanFactory.getBeanNamesForType(type, true, false)))
                .filter(bean -> !isOurs(beanFactory, bean))
                .findFirst()
                .ifPresent(bean -> {
                    throw new WholeConfigurationNeededException(bean);
                });
    }

    private static boolean isOurs(ConfigurableListableBeanFactory beanFactory, String bean) {
        return beanFactory.containsBeanDefinition(bean)
                && MIGRATOR_FACTORY.equals(beanFactory.getBeanDefinition(bean).getFactoryBeanName());
    }

    private static void quieten(ConfigurableListableBeanFactory beanFactory) {
        if (!(beanFactory instanceof BeanDefinitionRegistry registry)) {
            return;
        }
        Stream.concat(RUNNERS.stream().flatMap(it -> defined(it, registry, beanFactory)), SCHEDULERS.stream())
                .distinct()
                .filter(registry::containsBeanDefinition)
                .forEach(registry::removeBeanDefinition);
        // A context makes singletons that want a load-time weaver, Hibernate's factory that is, before all else. Its
        // definition has to stay: it tells which entities there are.
        defined(LoadTimeWeaverAware.class, registry, beanFactory)
                .map(registry::getBeanDefinition)
                .forEach(it -> it.setScope(BeanDefinition.SCOPE_PROTOTYPE));
        // Also what says that it is not lazy, such as repositories of Spring Data.
        Stream.of(registry.getBeanDefinitionNames())
                .map(registry::getBeanDefinition)
                .forEach(it -> it.setLazyInit(true));
        // Message listeners, schedulers and the like are started by the context's lifecycle, however lazy they are.
        register(
                registry,
                AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME,
                LifecycleProcessor.class,
                new StartsNothing());
        register(
                registry,
                AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME,
                ApplicationEventMulticaster.class,
                new TellsNobodyOfTheStart(beanFactory));
        RootBeanDefinition strategy =
                register(registry, "migrateCommandStrategy", MigrationStrategy.class, new MigratesNothing());
        strategy.setPrimary(true);
    }

    private static Stream<String> defined(
            Class<?> type, BeanDefinitionRegistry registry, ConfigurableListableBeanFactory beanFactory) {
        return Stream.of(beanFactory.getBeanNamesForType(type, true, false))
                .map(BeanFactoryUtils::transformedBeanName)
                .distinct()
                .filter(registry::containsBeanDefinition);
    }

    private static <T> RootBeanDefinition register(
            BeanDefinitionRegistry registry, String name, Class<T> type, T instance) {
        RootBeanDefinition definition = new RootBeanDefinition(type, () -> instance);
        if (registry.containsBeanDefinition(name)) {
            registry.removeBeanDefinition(name);
        }
        registry.registerBeanDefinition(name, definition);
        return definition;
    }

    /** Listeners to the start of the context begin to work by it. Events of the application's own are heard. */
    private static final class TellsNobodyOfTheStart extends SimpleApplicationEventMulticaster {

        TellsNobodyOfTheStart(BeanFactory beanFactory) {
            super(beanFactory);
        }

        @Override
        public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType eventType) {
            if (!(event instanceof ApplicationContextEvent)) {
                super.multicastEvent(event, eventType);
            }
        }
    }

    /** What is migrated, the command says. */
    private static final class MigratesNothing implements MigrationStrategy {

        @Override
        public void migrate(Migrator migrator) {}

        @Override
        public void migrate(Fleet fleet) {}
    }

    /** A lifecycle in which nothing begins. */
    private static final class StartsNothing implements LifecycleProcessor {

        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
