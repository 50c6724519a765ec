package dev.migration.tenant;

import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells which tenants there are. Asked anew for each run, so that those that come and go are seen. */
@FunctionalInterface
public interface TenantProvider {

    /** In the order in which runs begin with them; the first are the canaries. */
    List<Tenant> tenants();

    /** Tenants in these schemas of the fleet's database, each called as its schema is. */
    static TenantProvider schemas(Collection<String> schemas) {
        List<Tenant> tenants =
                schemas.stream().map(it -> Tenant.inSchema(it, it)).toList();
        return () -> tenants;
    }

    /**
     * Tenants in the schemas that a query tells.
     *
     * @param sql its first column is the schema; a second one, if there is one, the tenant's name
     */
    static TenantProvider query(DataSource dataSource, String sql) {
        return new TenantQuery(JdbcClient.create(dataSource), sql);
    }
}
