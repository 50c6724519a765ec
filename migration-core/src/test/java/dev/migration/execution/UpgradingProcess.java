package dev.migration.execution;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Upgrades a database by {@link ThirtyRevisions} in a process that can be killed, and tells every statement before it. */
final class UpgradingProcess {

    private UpgradingProcess() {}

    public static void main(String[] arguments) {
        DataSource database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        DataSource telling = new TellingDataSource(database, System.out);
        HistoryOutcome.migrator(telling, new ScriptFolder(Path.of(arguments[3])))
                .upgrade();
        System.out.println("DONE");
    }
}
