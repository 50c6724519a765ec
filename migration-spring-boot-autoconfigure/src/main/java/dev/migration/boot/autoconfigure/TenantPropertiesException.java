package dev.migration.boot.autoconfigure;

import dev.migration.error.MigrationException;
import dev.migration.tenant.InvalidTenantException;
import dev.migration.tenant.TenantProvider;
import java.util.List;

/** What is said of the tenants of a database cannot be. */
public final class TenantPropertiesException extends MigrationException {

    private TenantPropertiesException(String problem, String remedy) {
        super(problem, remedy);
    }

    private TenantPropertiesException(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }

    static TenantPropertiesException invalid(String prefix, InvalidTenantException refusal) {
        return new TenantPropertiesException(
                "A key under %s.tenants cannot be used. %s".formatted(prefix, refusal.problem()),
                refusal.remedy(),
                refusal);
    }

    static TenantPropertiesException nobodyTells(DatabaseSettings settings) {
        return new TenantPropertiesException(
                "The database '%s' is said to have tenants, and nothing tells which.".formatted(settings.name()),
                """
                List them: %1$s.tenants.schemas
                or query for them: %1$s.tenants.query
                or declare a %2$s bean, which a test of a slice has to import
                or migrate the database itself: %1$s.tenants.enabled=false"""
                        .formatted(settings.prefix(), TenantProvider.class.getSimpleName()));
    }

    static TenantPropertiesException schemasAndQuery(DatabaseSettings settings) {
        return new TenantPropertiesException(
                "The tenants of the database '%s' are listed and queried for, and only one can be right."
                        .formatted(settings.name()),
                "Keep %1$s.tenants.schemas or %1$s.tenants.query, and set the other to nothing."
                        .formatted(settings.prefix()));
    }

    static TenantPropertiesException beanAndKeys(DatabaseSettings settings, String bean) {
        return new TenantPropertiesException(
                "The tenants of the database '%s' are told by the bean '%s' and by the configuration, and only one can be right."
                        .formatted(settings.name(), bean),
                "Remove the bean, or set %1$s.tenants.schemas and %1$s.tenants.query to nothing."
                        .formatted(settings.prefix()));
    }

    static TenantPropertiesException ambiguousBeans(DatabaseSettings settings, List<String> beans) {
        return new TenantPropertiesException(
                "Several %s beans may tell the tenants of the database '%s': %s."
                        .formatted(TenantProvider.class.getSimpleName(), settings.name(), String.join(", ", beans)),
                "Mark the one that does: @Qualifier(\"%s\").".formatted(settings.name()));
    }

    static TenantPropertiesException beanOfNoDatabase(String bean, List<DatabaseSettings> databases) {
        List<String> names = databases.stream().map(DatabaseSettings::name).toList();
        return new TenantPropertiesException(
                "The %s bean '%s' belongs to none of the databases %s."
                        .formatted(TenantProvider.class.getSimpleName(), bean, String.join(", ", names)),
                "Say which one's tenants it tells: @Qualifier(\"%s\").".formatted(names.get(0)));
    }
}
