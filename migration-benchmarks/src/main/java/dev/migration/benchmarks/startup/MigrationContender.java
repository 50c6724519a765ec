package dev.migration.benchmarks.startup;

import dev.migration.Migrator;
import dev.migration.benchmarks.database.TemporaryFolder;
import java.util.List;
import javax.sql.DataSource;

/** This project, with its scripts in a folder. */
final class MigrationContender implements Contender {

    @Override
    public void write(TemporaryFolder folder, List<String> statements) {
        MigrationScripts.of(statements).forEach(folder::write);
    }

    @Override
    public void start(DataSource dataSource, TemporaryFolder folder) {
        Migrator.builder(dataSource)
                .locations("file:" + folder.path())
                .build()
                .upgrade();
    }
}
