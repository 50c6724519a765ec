package dev.migration.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.execution.CountingDataSource;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.NotUpToDateException;
import dev.migration.execution.StateUnreachableException;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two roles of {@code docs/security.md}, set up with the statements that are printed there. */
class LeastPrivilegeTests {

    private static final String DENIED = "permission denied|must be owner";

    private final TestDatabase database = PostgresServer.newDatabase();

    private Path folder;

    private JdbcClient application;

    @BeforeEach
    void setUp(@TempDir Path scripts) throws IOException {
        folder = scripts;
        dropRoles();
        database.jdbc().execute(documentedStatements());
        application = JdbcClient.create(connection("shop_app"));
        write("aaa", "", "create table items (id int generated always as identity primary key, title text);");
    }

    /** Roles are the server's, and other tests share it. */
    @AfterEach
    void dropRoles() {
        database.jdbc()
                .execute(
                        """
                        do $$
                        declare
                            role_name text;
                        begin
                            for role_name in select rolname from pg_roles where rolname in ('shop_migrations', 'shop_app') loop
                                execute format('drop owned by %I cascade', role_name);
                                execute format('drop role %I', role_name);
                            end loop;
                        end
                        $$""");
    }

    private static String documentedStatements() throws IOException {
        String documentation =
                Files.readString(Path.of("..", "docs", "security.md")).replace("\r\n", "\n");
        int begin = documentation.indexOf("```sql\n") + "```sql\n".length();
        return documentation.substring(begin, documentation.indexOf("\n```\n", begin));
    }

    private DataSource connection(String role) {
        return new DriverManagerDataSource(database.url().replaceAll("\\?.*", ""), role, "one");
    }

    private void write(String id, String downRevision, String upgrade) throws IOException {
        Files.writeString(
                folder.resolve(id + ".sql"),
                """
                -- Step
                -- revision: %s
                -- down-revision: %s

                -- migrate:upgrade
                %s
                """
                        .formatted(id, downRevision, upgrade));
    }

    private Migrator migrator(DataSource dataSource) {
        return Migrator.builder(dataSource)
                .locations("file:" + folder)
                .schema("shop_state")
                .build();
    }

    private Migrator migrations() {
        return migrator(connection("shop_migrations"));
    }

    private Migrator applications() {
        return migrator(connection("shop_app"));
    }

    @Test
    void migrationRoleMigratesAndTheApplicationUsesWhatItMade() {
        migrations().upgrade();

        application.sql("insert into items (title) values ('one')").update();
        application.sql("update items set title = 'two'").update();
        assertThat(application
                        .sql("select title from items")
                        .query(String.class)
                        .list())
                .containsExactly("two");
        application.sql("delete from items").update();
    }

    @Test
    void applicationRoleChangesNeitherTablesNorWhatIsRecorded() {
        migrations().upgrade();

        assertThat(List.of(
                        "create table mine (id int)",
                        "create table public.mine (id int)",
                        "create table shop_state.mine (id int)",
                        "create schema mine",
                        "alter table items add column mine int",
                        "drop table items",
                        "truncate items",
                        "create index mine on items (title)",
                        "insert into shop_state.migration_version values ('zzz')",
                        "update shop_state.migration_version set version_num = 'zzz'",
                        "delete from shop_state.migration_version",
                        "delete from shop_state.migration_history",
                        "update shop_state.migration_history set checksum = 'x'",
                        "insert into shop_state.migration_version_fingerprint values ('x')",
                        "drop table shop_state.migration_history",
                        "set role shop_migrations"))
                .allSatisfy(statement -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> application.sql(statement).update())
                        .satisfies(it -> assertThat(it.getMostSpecificCause().getMessage())
                                .containsPattern(DENIED)));
    }

    @Test
    void applicationRoleSeesWhereTheDatabaseStands() {
        migrations().upgrade();

        assertThat(applications().status(10)).satisfies(it -> {
            assertThat(it.state()).isEqualTo(DatabaseState.UP_TO_DATE);
            assertThat(it.history()).hasSize(1);
            assertThat(it.history().get(0).appliedBy()).isEqualTo("shop_migrations");
        });
        assertThatCode(applications()::verify).doesNotThrowAnyException();
        assertThatCode(() -> applications().await(Duration.ZERO)).doesNotThrowAnyException();
        assertThat(applications().repair(false).findings()).isEmpty();
    }

    @Test
    void applicationRoleStartsAtTheTargetWithOneSelect() {
        migrations().upgrade();
        CountingDataSource counting = new CountingDataSource(connection("shop_app"));

        assertThat(migrator(counting).upgrade().isEmpty()).isTrue();

        assertThat(counting.statements()).hasSize(1);
    }

    @Test
    void applicationRoleStartsAtTheTargetAlsoWhenItCannotRememberThat() {
        migrations().upgrade();
        database.jdbc().execute("delete from shop_state.migration_version_fingerprint");

        assertThat(applications().upgrade().isEmpty()).isTrue();
    }

    @Test
    void applicationRoleSaysWhatIsPendingAndLeavesIt() throws IOException {
        migrations().upgrade();
        write("bbb", "aaa", "create table tags (id int);");

        assertThatExceptionOfType(NotUpToDateException.class).isThrownBy(applications()::verify);
        assertThatExceptionOfType(StateUnreachableException.class)
                .isThrownBy(applications()::upgrade)
                .satisfies(it -> {
                    assertThat(it.problem()).contains("permission denied");
                    assertThat(it.remedy()).contains("migration.on-startup: check", "migrate upgrade");
                });
        assertThat(migrations().current().revisions()).containsExactly("aaa");
    }

    @Test
    void applicationRoleBeforeTheFirstMigrationSaysWhatItLacks() {
        assertThatExceptionOfType(NotUpToDateException.class).isThrownBy(applications()::verify);
        assertThatExceptionOfType(StateUnreachableException.class)
                .isThrownBy(applications()::upgrade)
                .satisfies(it -> assertThat(it.remedy()).contains("migration.on-startup: check"));
    }
}
