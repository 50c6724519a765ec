package com.acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.grants.Grant;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropByName;
import dev.migration.operation.DropOption;
import dev.migration.operation.ObjectType;
import dev.migration.operation.Operation;
import dev.migration.schema.ColumnType;
import dev.migration.schema.QualifiedName;
import dev.migration.schema.Table;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What {@code META-INF/services} names is used online, offline, in the plan and on the way back. */
class ServiceTests {

    private final DataSource dataSource = new DriverManagerDataSource(
            "jdbc:h2:mem:acmedb-%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", "");

    private final JdbcClient jdbc = JdbcClient.create(dataSource);

    private final Dialects dialects = Dialects.load(getClass().getClassLoader());

    private MigratorBuilder builder() {
        return Migrator.builder(dataSource).locations("classpath:com.acme.versions");
    }

    @Test
    void databaseIsRecognisedAndMigratedThereAndBack() {
        Migrator migrator = builder().build();

        migrator.upgrade();

        assertThat(migrator.status(0).dialect()).isEqualTo("acmedb");
        assertThat(privileges()).isEqualTo(1);
        assertThat(comment()).isEqualTo("kept by AcmeDB");

        migrator.downgrade("base");

        assertThat(privileges()).isZero();
        assertThat(jdbc.sql("select count(*) from information_schema.tables where table_name = 'ITEMS'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void planSaysWhatWouldBeSent() {
        assertThat(builder().build().previewUpgrade("heads").steps())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.statements().complete()).isTrue();
                    assertThat(it.statements().statements())
                            .hasSize(3)
                            .contains("grant select on items to public")
                            .first()
                            .asString()
                            .startsWith("create cached table items (")
                            .contains("token uuid");
                });
    }

    @Test
    void scriptIsPrintedForTheDialectThatIsNamed() {
        StringBuilder script = new StringBuilder();

        builder().offlineDialect("acmedb").build().upgradeSql("heads", script);

        assertThat(script).contains("create cached table items", "grant select on items to public;");
    }

    @Test
    void downgradeIsPrintedToo() {
        StringBuilder script = new StringBuilder();

        builder().offlineDialect("acme").build().downgradeSql("c0ffee000001:base", script);

        assertThat(script).contains("revoke select on items from public;", "drop table items;");
    }

    @Test
    void rendererThatNamesTheDialectIsTakenOverTheOneForAll() {
        Grant grant = new Grant("select", "order", "public");

        assertThat(dialects.named("acmedb").render(grant)).containsExactly("grant select on \"order\" to public");
        assertThat(dialects.named("postgresql").render(grant))
                .containsExactly("grant select on table \"order\" to public");
    }

    @Test
    void operationIsReversedToItsOpposite() {
        Grant grant = new Grant("select", "items", "public");

        assertThat(grant.reverse().reverse()).isEqualTo(grant);
    }

    @Test
    void operationThatNobodyRendersIsRefusedWithTheWayToWriteOne() {
        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class)
                .isThrownBy(() -> dialects.named("acmedb").render(new Nothing()))
                .satisfies(it -> assertThat(it.remedy()).contains("OperationRenderer"));
    }

    @Test
    void dialectRefusesWhatItsDatabaseCannotDo() {
        Dialect acme = dialects.named("acmedb");
        Table xml = Table.of("t").column("a", ColumnType.xml());
        DropByName cascade = DropByName.of(ObjectType.VIEW, QualifiedName.of("v"), DropOption.CASCADE);

        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class)
                .isThrownBy(() -> acme.render(new CreateTable(xml, false)))
                .satisfies(it -> assertThat(it.problem()).contains("'acmedb'", "'xml'"));
        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class).isThrownBy(() -> acme.render(cascade));
    }

    private long privileges() {
        return jdbc.sql(
                        """
                        select count(*) from information_schema.table_privileges
                        where table_name = 'ITEMS' and grantee = 'PUBLIC'""")
                .query(Long.class)
                .single();
    }

    private String comment() {
        return jdbc.sql("select remarks from information_schema.tables where table_name = 'ITEMS'")
                .query(String.class)
                .single();
    }

    private record Nothing() implements Operation {}
}
