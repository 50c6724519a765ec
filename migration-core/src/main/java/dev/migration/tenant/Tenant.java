package dev.migration.tenant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * One tenant and where its data are: in a schema, in a database of its own, or in a schema of another database, as shards
 * have it. Two tenants never share a place.
 *
 * @param name what reports and commands call it by
 * @param schema the schema that is the connection's default while its scripts run
 * @param dataSource its database; empty for the one of the fleet
 * @param arguments what its scripts can read beside the arguments of all; {@code tenant} is its name in any case
 */
public record Tenant(
        String name, Optional<String> schema, Optional<DataSource> dataSource, Map<String, String> arguments) {

    /** The argument by which scripts learn the tenant's name. */
    public static final String NAME_ARGUMENT = "tenant";

    public Tenant {
        if (name.isBlank()) {
            throw new InvalidTenantException(
                    "A tenant has no name.", "Give each tenant a name, by which it is reported.");
        }
        if (schema.isEmpty() && dataSource.isEmpty()) {
            throw new InvalidTenantException(
                    "The tenant '%s' has neither a schema nor a database of its own.".formatted(name),
                    "Say where its data are: Tenant.inSchema(name, schema) or Tenant.inDatabase(name, dataSource).");
        }
        Map<String, String> all = new HashMap<>(arguments);
        all.put(NAME_ARGUMENT, name);
        arguments = Map.copyOf(all);
    }

    /** A schema of the fleet's own database. */
    public static Tenant inSchema(String name, String schema) {
        return new Tenant(name, Optional.of(schema), Optional.empty(), Map.of());
    }

    /** A schema of another database. */
    public static Tenant inSchema(String name, String schema, DataSource dataSource) {
        return new Tenant(name, Optional.of(schema), Optional.of(dataSource), Map.of());
    }

    public static Tenant inDatabase(String name, DataSource dataSource) {
        return new Tenant(name, Optional.empty(), Optional.of(dataSource), Map.of());
    }

    /** The same with more arguments that its scripts can read. */
    public Tenant withArguments(Map<String, String> moreArguments) {
        Map<String, String> all = new HashMap<>(arguments);
        all.putAll(moreArguments);
        return new Tenant(name, schema, dataSource, all);
    }
}
