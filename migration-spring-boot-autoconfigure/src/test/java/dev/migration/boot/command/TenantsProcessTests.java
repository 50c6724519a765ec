package dev.migration.boot.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.boot.servers.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fifty tenants of an application whose instances are processes. */
class TenantsProcessTests {

    private static final int TENANTS = 50;

    @TempDir
    Path folder = Path.of("");

    private final String url = PostgresServer.newDatabase();

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url));

    @BeforeEach
    void writeScripts() throws IOException {
        Path versions = Files.createDirectories(folder.resolve("versions"));
        script(versions, "1a", "", "create table item (id int); select pg_sleep(0.05);");
        script(versions, "2b", "1a", "alter table item add column note text;");
    }

    @Test
    void instancesShareTheWorkOneIsKilledOneTenantFailsAndACommandTriesThatAgain() {
        jdbc.sql("create schema t7").update();
        jdbc.sql("create table t7.item (id int)").update();

        CompletableFuture<CommandProcess> killed = start(this::killOnceSomeAreDone);
        CompletableFuture<CommandProcess> other = start(process -> {});

        assertThat(killed.join().exitCode()).isNotZero();
        assertThat(other.join().endedWith(0).output()).contains("starts with 1 of 50 tenants of 'primary' not migrated");

        jdbc.sql("drop table t7.item").update();
        CommandProcess again = run(List.of("migrate", "upgrade", "--tenants", "failed"), process -> {});

        assertThat(again.endedWith(0).output()).contains("primary/t7 is at 2b", "1 tenant of primary: 1 changed.");
        assertThat(jdbc.sql("select count(distinct table_schema) from information_schema.columns"
                                + " where table_name = 'item' and column_name = 'note'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(TENANTS);
        assertThat(timesApplied()).hasSize(2 * TENANTS).containsOnly(1);
    }

    private void killOnceSomeAreDone(Process process) {
        CompletableFuture.runAsync(() -> {
            while (process.isAlive() && tables() < TENANTS / 5) {
                LockSupport.parkNanos(20_000_000);
            }
            process.destroyForcibly();
        });
    }

    private int tables() {
        return jdbc.sql("select count(*) from information_schema.tables where table_name = 'item'")
                .query(Integer.class)
                .single();
    }

    /** For each tenant and revision, how often that succeeded. */
    private List<Integer> timesApplied() {
        String all = IntStream.range(0, TENANTS)
                .mapToObj(it -> "select 't%1$d' as tenant, revision from t%1$d.migration_history where status = 'SUCCEEDED'"
                        .formatted(it))
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select count(*) from (" + all + ") as applied group by tenant, revision")
                .query(Integer.class)
                .list();
    }

    private CompletableFuture<CommandProcess> start(Consumer<Process> begun) {
        return CompletableFuture.supplyAsync(() -> run(List.of(), begun));
    }

    private CommandProcess run(List<String> command, Consumer<Process> begun) {
        String schemas = IntStream.range(0, TENANTS).mapToObj(it -> "t" + it).collect(Collectors.joining(","));
        List<String> arguments = Stream.concat(
                        command.stream(),
                        Stream.of(
                                "--spring.main.web-application-type=none",
                                "--spring.datasource.url=" + url,
                                "--migration.version-locations=file:" + folder.resolve("versions"),
                                "--migration.tenants.schemas=" + schemas,
                                "--migration.tenants.parallelism=2",
                                "--migration.tenants.create-schemas=true"))
                .toList();
        try {
            return CommandProcess.of(folder, TenantApplication.class, arguments, begun);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void script(Path folder, String id, String parent, String sql) throws IOException {
        Files.writeString(
                folder.resolve(id + "_script.sql"),
                "-- Script\n-- revision: %s\n-- down-revision: %s\n\n-- migrate:upgrade\n%s\n"
                        .formatted(id, parent, sql));
    }
}
