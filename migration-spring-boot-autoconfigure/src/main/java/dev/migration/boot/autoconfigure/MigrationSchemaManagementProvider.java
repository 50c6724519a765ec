package dev.migration.boot.autoconfigure;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/** Tells Spring Boot which databases have a schema already, so that Hibernate does not create and drop one of its own. */
final class MigrationSchemaManagementProvider implements SchemaManagementProvider {

    private final Migrators migrators;

    MigrationSchemaManagementProvider(Migrators migrators) {
        this.migrators = migrators;
    }

    @Override
    public SchemaManagement getSchemaManagement(DataSource dataSource) {
        return migrators.manage(dataSource) ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
    }
}
