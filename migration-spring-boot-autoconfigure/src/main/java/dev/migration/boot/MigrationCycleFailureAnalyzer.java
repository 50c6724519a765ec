package dev.migration.boot;

import dev.migration.Migrator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains a circle of beans that migrations are part of: something that a migration, a listener or a customizer injects
 * waits for the migrations itself. Spring Boot's own report would advise to break up a circle that nobody can see.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MigrationCycleFailureAnalyzer extends AbstractFailureAnalyzer<BeanCurrentlyInCreationException> {

    private final BeanFactory beanFactory;

    MigrationCycleFailureAnalyzer(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BeanCurrentlyInCreationException cause) {
        String migrator = cause.getBeanName();
        if (migrator == null || !isMigrator(migrator)) {
            return null;
        }
        List<String> circle = circle(rootFailure, migrator);
        String culprit = circle.size() > 1 ? circle.get(1) : migrator;
        return new FailureAnalysis(
                "The bean '%s' is needed to migrate, and something that it needs waits until the databases are migrated: %s."
                        .formatted(culprit, String.join(" -> ", circle)),
                """
                Let '%s' do without beans that use a database that is still to be migrated, such as repositories:
                a migration has op.jdbc() and op.execute(...) on its own connection; other work belongs after the start,\
                 such as in an ApplicationRunner."""
                        .formatted(culprit),
                cause);
    }

    private boolean isMigrator(String bean) {
        try {
            return beanFactory.isTypeMatch(bean, Migrator.class);
        } catch (NoSuchBeanDefinitionException noSuchBean) {
            return false;
        }
    }

    /** The beans whose creation failed, from the migrator on and back to it. */
    private static List<String> circle(Throwable rootFailure, String migrator) {
        List<String> beans = new ArrayList<>();
        for (Throwable it = rootFailure; it != null; it = it.getCause()) {
            String bean = it instanceof BeanCreationException failure ? failure.getBeanName() : null;
            if (bean != null && (beans.isEmpty() || !beans.get(beans.size() - 1).equals(bean))) {
                beans.add(bean);
            }
        }
        int start = beans.indexOf(migrator);
        return start > 0 ? beans.subList(start, beans.size()) : beans;
    }
}
