package dev.migration.boot.command;

import dev.migration.boot.autoconfigure.MigrationAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** An application that starts, which is when tenants are migrated, and has nothing else to do. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationAutoConfiguration.class})
class TenantApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TenantApplication.class, arguments).close();
    }
}
