package dev.migration.tenant;

import dev.migration.Migrator;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Pooler;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The databases of a fleet whose schemas hold tenants, looked at once each; and what makes a migrator of a tenant. */
final class Homes {

    private final Migrator template;

    private final Map<DataSource, Home> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Databases whose sessions are known to be their clients' own. */
    private final Set<DataSource> direct =
            Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

    Homes(Migrator template) {
        this.template = template;
    }

    DataSource dataSource(Tenant tenant) {
        return tenant.dataSource().orElse(template.dataSource());
    }

    /**
     * @throws NoSessionSchemaException if its sessions stay in one schema
     * @throws InvalidTenantException if the state tables are said to be in one schema for all
     */
    Home home(DataSource dataSource) {
        Home home = known.get(dataSource);
        if (home == null) {
            home = open(dataSource);
            known.put(dataSource, home);
        }
        return home;
    }

    private Home open(DataSource dataSource) {
        template.schema().ifPresent(schema -> {
            throw new InvalidTenantException(
                    "The tenants of '%s' are in schemas, and its state tables are said to be in the schema '%s'."
                            .formatted(template.name(), schema),
                    "Remove `migration.schema`: the state of each tenant is in its own schema.");
        });
        Migrator migrator = template.on(dataSource, template.name());
        Dialect dialect = migrator.dialect();
        return new Home(
                migrator,
                dialect,
                dialect.sessionSchemas()
                        .orElseThrow(() -> new NoSessionSchemaException(template.name(), dialect.name())));
    }

    /** In a pool of sessions, the schema would stay; but nobody can tell that from one in transaction mode. */
    private void requireSessions(Home home, Connection connection) throws SQLException {
        if (direct.contains(home.dataSource())) {
            return;
        }
        Optional<Pooler> pooler = home.dialect().pooler();
        if (pooler.isPresent() && pooler.get().isBetween(connection)) {
            throw new PooledSchemasException(template.name());
        }
        direct.add(home.dataSource());
    }

    /** The name of a tenant's migrator, in logs and results. */
    String name(Tenant tenant) {
        return template.name() + "/" + tenant.name();
    }

    /** A migrator that connects by the pool, and says so when it is first used if there is no such schema. */
    Migrator migrator(Tenant tenant, Migrator scripts) {
        if (tenant.schema().isEmpty()) {
            return scripts.on(dataSource(tenant), name(tenant));
        }
        return migrator(tenant, scripts, home(dataSource(tenant)).connections(), Optional.empty());
    }

    /**
     * The migrator of a tenant in a schema.
     *
     * @param stored the schema's name as it is stored, where that is known
     */
    Migrator migrator(Tenant tenant, Migrator scripts, ConnectionSource connections, Optional<String> stored) {
        Home home = home(dataSource(tenant));
        AtomicReference<@Nullable String> found = new AtomicReference<>(stored.orElse(null));
        SchemaDataSource.SchemaName schema = connection -> {
            requireSessions(home, connection);
            String name = found.get();
            if (name == null) {
                name = stored(home, tenant, connection).orElseThrow(() -> missing(tenant));
                found.set(name);
            }
            return name;
        };
        return scripts.on(new SchemaDataSource(connections, home.schemas(), schema), name(tenant));
    }

    /** The schema of a tenant as it is stored; empty where there is none. */
    static Optional<String> stored(Home home, Tenant tenant, Connection connection) throws SQLException {
        return home.dialect()
                .folding()
                .find(tenant.schema().orElseThrow(), home.schemas().names(connection));
    }

    SchemaMissingException missing(Tenant tenant) {
        return new SchemaMissingException(
                template.name(), tenant.name(), tenant.schema().orElse(""));
    }
}
