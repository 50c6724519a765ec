package dev.migration.benchmarks.startup;

import dev.migration.Migrator;
import dev.migration.benchmarks.database.TemporaryFolder;
import dev.migration.execution.TransactionMode;
import java.util.List;
import javax.sql.DataSource;

/** This project, with its scripts in a folder. */
final class MigrationContender implements Contender {

    private final TransactionMode transactions;

    MigrationContender(TransactionMode transactions) {
        this.transactions = transactions;
    }

    @Override
    public void write(TemporaryFolder folder, List<String> statements) {
        MigrationScripts.of(statements).forEach(folder::write);
    }

    @Override
    public void start(DataSource dataSource, TemporaryFolder folder) {
        migrator(dataSource, folder).upgrade();
    }

    /** A start at head reads the version table alone, and that is the same after this. */
    @Override
    public void prepare(DataSource dataSource, TemporaryFolder folder) {
        migrator(dataSource, folder).stamp("heads");
    }

    private Migrator migrator(DataSource dataSource, TemporaryFolder folder) {
        return Migrator.builder(dataSource)
                .locations("file:" + folder.path())
                .transactionMode(transactions)
                .build();
    }
}
