package dev.migration.benchmarks.tenant;

import dev.migration.Migrator;
import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.tenant.Fleet;
import dev.migration.tenant.FleetOptions;
import dev.migration.tenant.TenantProvider;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Tenants in schemas of one database, with nothing in memory, as an application starts. */
final class Fleets {

    private Fleets() {}

    static Fleet of(DataSource dataSource, TemporaryFolder folder, int tenants, int workers) {
        List<String> schemas =
                IntStream.range(0, tenants).mapToObj("tenant_%d"::formatted).toList();
        Migrator template =
                Migrator.builder(dataSource).locations("file:" + folder.path()).build();
        return Fleet.builder(template, TenantProvider.schemas(schemas))
                .options(FleetOptions.defaults().withParallelism(workers).withCreateSchemas(true))
                .build();
    }
}
