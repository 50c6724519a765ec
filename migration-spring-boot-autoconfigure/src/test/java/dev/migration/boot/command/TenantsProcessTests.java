package dev.migration.boot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.servers.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An application with fifty tenants as a process: its start, and its own command line. */
class TenantsProcessTests {

    private static final int TENANTS = 50;

    @TempDir
    Path folder = Path.of("");

    private final String url = PostgresServer.newDatabase();

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url));

    @BeforeEach
    void writeScripts() throws IOException {
        Path versions = Files.createDirectories(folder.resolve("versions"));
        script(versions, "1a", "", "create table item (id int);");
        script(versions, "2b", "1a", "alter table item add column note text;");
    }

    @Test
    void startMigratesAllButTheOneThatFailsAndACommandTriesThatAgain() throws Exception {
        jdbc.sql("create schema t7").update();
        jdbc.sql("create table t7.item (id int)").update();

        CommandProcess start = run().endedWith(0);

        assertThat(start.output()).contains("starts with 1 of 50 tenants of 'primary' not migrated");
        assertThat(timesApplied()).hasSize(2 * (TENANTS - 1)).containsOnly(1);

        jdbc.sql("drop table t7.item").update();
        CommandProcess again = run("migrate", "upgrade", "--tenants", "failed").endedWith(0);

        assertThat(again.output()).contains("primary/t7 is at 2b", "1 tenant of primary: 1 changed.");
        assertThat(timesApplied()).hasSize(2 * TENANTS).containsOnly(1);
    }

    /** For each tenant and revision, how often that succeeded. */
    private List<Integer> timesApplied() {
        String all = IntStream.range(0, TENANTS)
                .mapToObj(it ->
                        "select 't%1$d' as tenant, revision from t%1$d.migration_history where status = 'SUCCEEDED'"
                                .formatted(it))
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select count(*) from (" + all + ") as applied group by tenant, revision")
                .query(Integer.class)
                .list();
    }

    private CommandProcess run(String... command) throws IOException, InterruptedException {
        String schemas = IntStream.range(0, TENANTS).mapToObj(it -> "t" + it).collect(Collectors.joining(","));
        return CommandProcess.of(
                folder,
                TenantApplication.class,
                Stream.concat(
                                Stream.of(command),
                                Stream.of(
                                        "--spring.main.web-application-type=none",
                                        "--spring.datasource.url=" + url,
                                        "--migration.version-locations=file:" + folder.resolve("versions"),
                                        "--migration.tenants.schemas=" + schemas,
                                        "--migration.tenants.parallelism=2",
                                        "--migration.tenants.create-schemas=true"))
                        .toList());
    }

    private static void script(Path folder, String id, String parent, String sql) throws IOException {
        Files.writeString(
                folder.resolve(id + "_script.sql"),
                "-- Script\n-- revision: %s\n-- down-revision: %s\n\n-- migrate:upgrade\n%s\n"
                        .formatted(id, parent, sql));
    }
}
