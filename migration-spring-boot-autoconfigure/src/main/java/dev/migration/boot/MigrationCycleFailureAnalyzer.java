package dev.migration.boot;

import dev.migration.Migrator;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.TenantProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
        List<String> circle = circle(rootFailure, cause);
        int migrator = IntStream.range(0, circle.size())
                .filter(it -> isMigrator(circle.get(it)))
                .findFirst()
                .orElse(-1);
        if (migrator < 0) {
            return null;
        }
        String culprit = circle.get((migrator + 1) % circle.size());
        return new FailureAnalysis(
                "The bean '%s' is needed to migrate, and something that it needs waits until the databases are migrated: %s."
                        .formatted(culprit, describe(circle)),
                remedy(culprit),
                cause);
    }

    private String remedy(String culprit) {
        return isOf(TenantProvider.class, culprit)
                ? """
                Let '%s' do without beans that use a database that is still to be migrated: it can ask for the tenants by\
                 TenantProvider.query(dataSource, sql) or JdbcClient.create(dataSource)."""
                        .formatted(culprit)
                : """
                Let '%s' do without beans that use a database that is still to be migrated, such as repositories:
                a migration has op.jdbc() and op.execute(...) on its own connection; other work belongs after the start,\
                 such as in an ApplicationRunner."""
                        .formatted(culprit);
    }

    private boolean isMigrator(String bean) {
        return isOf(Migrator.class, bean) || isOf(Fleet.class, bean);
    }

    private boolean isOf(Class<?> type, String bean) {
        try {
            return beanFactory.isTypeMatch(bean, type);
        } catch (NoSuchBeanDefinitionException noSuchBean) {
            return false;
        }
    }

    /** The beans that wait for each other, each of which once. */
    private static List<String> circle(Throwable rootFailure, BeanCurrentlyInCreationException cause) {
        Set<String> beans = new LinkedHashSet<>();
        for (Throwable it = rootFailure; it != null && it != cause; it = it.getCause()) {
            if (it instanceof BeanCreationException failure && failure.getBeanName() != null) {
                beans.add(failure.getBeanName());
            }
        }
        List<String> chain = List.copyOf(beans);
        int start = chain.indexOf(cause.getBeanName());
        return start > 0 ? chain.subList(start, chain.size()) : chain;
    }

    private static String describe(List<String> circle) {
        return String.join(" -> ", circle) + " -> " + circle.get(0);
    }
}
