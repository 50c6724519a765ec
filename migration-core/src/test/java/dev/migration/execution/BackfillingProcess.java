package dev.migration.execution;

import dev.migration.Migrator;
import dev.migration.backfill.BackfillProgress;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Counts up each item in batches, in a process that can be killed, and tells every call before it. */
final class BackfillingProcess {

    private BackfillingProcess() {}

    public static void main(String[] arguments) {
        DataSource database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        Migrator migrator = migrator(new TellingDataSource(database, System.out), arguments[3]);
        if (arguments.length > 4) {
            migrator.upgradeInBackground(() -> false);
        } else {
            migrator.upgrade();
        }
        System.out.println("DONE");
    }

    static Migrator migrator(DataSource database, String location) {
        return Migrator.builder(database)
                .locations(location)
                .migrations(List.of(new FillInBackground(
                        it -> it.key("id").set("hits", "hits + 1").batchSize(20).pause(Duration.ofMillis(1)))))
                .listeners(List.of(new MigrationListener() {
                    @Override
                    public void afterBatch(String name, BackfillProgress progress) {
                        System.out.println("BATCH " + progress.rowsDone());
                    }
                }))
                .build();
    }
}
