package dev.migration.sample.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process dies in the middle of a migration; the next start has to finish what it began. */
class KilledProcessIT {

    @TempDir
    Path folder;

    @Test
    void nextStartFinishesOnPostgresWhatWasRolledBack() throws Exception {
        TestDatabase inventory = PostgresServer.newDatabase();
        JdbcClient jdbc = inventory.jdbc();
        jdbc.sql("create table brake (held boolean)").update();
        jdbc.sql("insert into brake values (true)").update();
        GeneratedScripts scripts = new GeneratedScripts(folder);
        scripts.add(
                "interrupted",
                "create table half (id integer);",
                "do $$ begin while (select held from brake) loop perform pg_sleep(0.1); end loop; end $$;",
                "insert into half values (1);");
        Arguments arguments = Arguments.of().and(inventory.asInventory()).and(scripts.asVersionLocation());

        try (SampleProcess victim = SampleProcess.start(arguments)) {
            victim.await("the brake", () -> isBraking(jdbc));
            victim.kill();
        }
        jdbc.sql("update brake set held = false").update();

        assertFinishes(arguments, scripts.head());
        assertThat(jdbc.sql("select id from half").query(Integer.class).list()).containsExactly(1);
    }

    @Test
    void nextStartGoesOnInH2AfterTheLastStatementThatWasDone() throws Exception {
        TestDatabase inventory = new TestDatabase("jdbc:h2:" + folder.resolve("inventory"), "sa", "");
        JdbcClient jdbc = inventory.jdbc();
        jdbc.sql("create alias brake for 'java.lang.Thread.sleep(long)'").update();
        jdbc.sql("create table brake (millis bigint)").update();
        jdbc.sql("insert into brake values (600000)").update();
        GeneratedScripts scripts = new GeneratedScripts(folder);
        scripts.add(
                "interrupted",
                "create table half (id integer);",
                "call brake(select millis from brake);",
                "insert into half values (1);");
        Arguments arguments = Arguments.of().and(inventory.asInventory()).and(scripts.asVersionLocation());

        try (SampleProcess victim = SampleProcess.start(arguments)) {
            victim.await("the brake", () -> victim.log().contains("-> interrupted"));
            Thread.sleep(1000); // from the line in the log to the statement that brakes
            victim.kill();
        }
        jdbc.sql("update brake set millis = 0").update();

        assertFinishes(arguments, scripts.head());
        assertThat(jdbc.sql("select id from half").query(Integer.class).list()).containsExactly(1);
    }

    private static boolean isBraking(JdbcClient jdbc) {
        return jdbc.sql(
                                "select count(*) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static void assertFinishes(Arguments arguments, String head) throws Exception {
        try (SampleProcess next = SampleProcess.serving(arguments)) {
            MigrationsReport report = MigrationsReport.of(next, "inventory");
            assertThat(report.status()).isEqualTo("UP_TO_DATE");
            assertThat(report.current()).containsExactly(head);
        }
    }
}
