package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.lock.LockHolder;
import dev.migration.plan.MigrationStep;
import dev.migration.server.PgBouncer;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that a migrator promises, through a pooler that gives each transaction another session. */
class PgBouncerMigratorTests extends TransactionalMigratorTests {

    private TestDatabase direct = new TestDatabase("", "", "");

    @Override
    DataSource freshDatabase() {
        PgBouncer.require();
        direct = PostgresServer.newDatabase();
        return PgBouncer.before(direct).dataSource();
    }

    private MigratorBuilder directly() {
        return Migrator.builder(direct.dataSource()).locations(scripts.location());
    }

    @AfterEach
    void noSessionOfThePoolKeepsALock() {
        String locks = "select count(*) from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())";
        assertThat(new JdbcTemplate(direct.dataSource()).queryForObject(locks, Long.class))
                .isZero();
    }

    @Test
    void whoComesWithoutThePoolerWaitsForWhoComesThroughIt() {
        threeScripts();
        Migrator impatient = directly().waitTimeout(Duration.ofMillis(300)).build();

        migrateMeanwhile(builder(), impatient);
    }

    @Test
    void whoComesThroughThePoolerWaitsForWhoComesWithoutIt() {
        threeScripts();
        Migrator impatient = builder().waitTimeout(Duration.ofMillis(300)).build();

        migrateMeanwhile(directly(), impatient);
    }

    private void migrateMeanwhile(MigratorBuilder holder, Migrator other) {
        MigrationListener startsAnother = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                assertThat(other.status(0).lock()).isNotNull();
                assertThatExceptionOfType(LockTimeoutException.class)
                        .isThrownBy(other::upgrade)
                        .satisfies(it ->
                                assertThat(it.holder().orElseThrow().owner()).isNotNull());
            }
        };

        holder.listeners(List.of(startsAnother)).build().upgrade();

        assertThat(other.current().revisions()).containsExactly("ccc");
        assertThat(other.status(0).lock()).isNull();
    }

    @Test
    void whatIsAskedOftenIsNotPreparedOnTheServer() {
        threeScripts();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(dataSource);
            pool.setMaximumPoolSize(2);
            Migrator migrator =
                    Migrator.builder(pool).locations(scripts.location()).build();
            migrator.upgrade();

            for (int time = 0; time < 20; time++) {
                assertThat(migrator.status(5).pending()).isEmpty();
                assertThat(migrator.upgrade().isEmpty()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "transaction"})
    void lockIsARowWhereSessionsAreNotOnesOwn(String mode) {
        threeScripts();
        List<LockHolder> seen = new ArrayList<>();
        MigrationListener looks = new MigrationListener() {
            @Override
            public void beforeStep(String database, MigrationStep step) {
                seen.add(Objects.requireNonNull(directly().build().status(0).lock()));
            }
        };

        Migrator.builder(PgBouncer.before(direct, mode).dataSource())
                .locations(scripts.location())
                .listeners(List.of(looks))
                .build()
                .upgrade();

        assertThat(seen).hasSize(3).allSatisfy(it -> assertThat(it.session()).isNull());
    }

    @Test
    void poolerWithoutTransactionsIsRefusedBeforeAnythingIsDone() {
        threeScripts();
        Migrator migrator = Migrator.builder(
                        PgBouncer.before(direct, "statement").dataSource())
                .locations(scripts.location())
                .build();

        assertThatExceptionOfType(StatementPoolingException.class)
                .isThrownBy(migrator::upgrade)
                .satisfies(it -> assertThat(it.remedy()).contains("pool_mode=transaction"));

        assertThat(new JdbcTemplate(direct.dataSource())
                        .queryForList("select tablename from pg_tables where schemaname = 'public'"))
                .isEmpty();
    }

    @Test
    void whatAScriptSetsIsNotGivenToOthersByThePool() {
        new JdbcTemplate(direct.dataSource()).execute("create schema other");
        threeScripts()
                .script("ddd", "set search_path to other; create table things (id int primary key);", "")
                .script("eee", "insert into items values (7);", "");

        migrator().upgrade();

        assertThat(count("other.things")).isZero();
        assertThat(count("items where id = 7")).isEqualTo(1);
        assertThat(migrator().current().revisions()).containsExactly("eee");
        for (int time = 0; time < 20; time++) {
            assertThat(jdbc.sql("select current_setting('search_path')")
                            .query(String.class)
                            .single())
                    .isEqualTo("\"$user\", public");
        }
    }

    @Test
    void indexIsBuiltConcurrentlyWhileOthersWait() throws Exception {
        scripts.script("aaa", "create table items (id int primary key, title text);", "");
        scripts.sections(
                "bbb",
                "aaa",
                "-- migrate:upgrade transaction=false\ncreate index concurrently ix_title on items (title);\n");

        ConcurrentStarts.upgradeAtOnce(
                List.of(migrator(), migrator(), directly().build(), directly().build()));

        assertThat(migrator().current().revisions()).containsExactly("bbb");
        assertThat(history()).hasSize(2);
    }
}
