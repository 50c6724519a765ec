package dev.migration.source.hibernate;

import java.util.Map;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.service.ServiceRegistry;

/** How Hibernate writes SQL for a model: its dialect, and the schema of what names none. */
final class SqlContext {

    private SqlContext() {}

    static SqlStringGenerationContext of(MetadataImplementor metadata) {
        ServiceRegistry services = metadata.getMetadataBuildingOptions().getServiceRegistry();
        Map<String, Object> settings =
                services.requireService(ConfigurationService.class).getSettings();
        return SqlStringGenerationContextImpl.fromConfigurationMap(
                services.requireService(JdbcEnvironment.class), metadata.getDatabase(), settings);
    }
}
