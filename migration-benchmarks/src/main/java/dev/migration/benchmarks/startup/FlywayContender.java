package dev.migration.benchmarks.startup;

import dev.migration.benchmarks.database.TemporaryFolder;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Flyway as Spring Boot sets it up. */
final class FlywayContender implements Contender {

    @Override
    public void write(TemporaryFolder folder, List<String> statements) {
        for (int number = 0; number < statements.size(); number++) {
            folder.write("V%d__step.sql".formatted(number + 1), statements.get(number) + ";\n");
        }
    }

    @Override
    public void start(DataSource dataSource, TemporaryFolder folder) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("filesystem:" + folder.path())
                .load()
                .migrate();
    }
}
