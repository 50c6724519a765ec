package dev.migration.tenant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tenants as a table of the application lists them. */
record TenantQuery(JdbcClient jdbc, String sql) implements TenantProvider {

    @Override
    public List<Tenant> tenants() {
        try {
            return jdbc.sql(sql).query((row, number) -> tenant(row)).list();
        } catch (DataAccessException exception) {
            throw new TenantQueryException(sql, exception);
        }
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        String schema = row.getString(1);
        String name = row.getMetaData().getColumnCount() > 1 ? row.getString(2) : schema;
        if (schema == null || name == null) {
            throw new InvalidTenantException(
                    "The query of the tenants answers a row without a schema or name.",
                    "Leave such rows out: `where schema_name is not null`.");
        }
        return Tenant.inSchema(name.strip(), schema.strip());
    }
}
