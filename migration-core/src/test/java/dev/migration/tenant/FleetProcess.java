package dev.migration.tenant;

import dev.migration.Migrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One of several instances of an application, which upgrades the tenants of a database and tells of each. Then it waits for a
 * byte, or the end of what it is sent, before it goes on.
 */
final class FleetProcess {

    private FleetProcess() {}

    public static void main(String[] arguments) {
        DataSource database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        FleetListener telling = new FleetListener() {

            @Override
            public void tenantDone(String fleet, TenantResult result, int done) {
                System.out.println(result.outcome());
                try {
                    System.in.read();
                } catch (IOException exception) {
                    throw new UncheckedIOException(exception);
                }
            }
        };
        FleetResult result = fleet(database, Path.of(arguments[3]), Integer.parseInt(arguments[4]))
                .with(Map.of(), telling)
                .upgrade();
        System.out.println(result.isComplete() ? "COMPLETE" : result.failures());
    }

    static Fleet fleet(DataSource database, Path scripts, int tenants) {
        Migrator template =
                Migrator.builder(database).locations("file:" + scripts).build();
        return Fleet.builder(template, TenantProvider.schemas(List.of(FleetContract.tenants(tenants))))
                .options(FleetContract.options())
                .build();
    }
}
