package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.dialect.h2.H2Dialect;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.Operation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTests {

    private final Dialects dialects = Dialects.load(getClass().getClassLoader());

    @Test
    void allDatabasesAreThere() {
        assertThat(dialects.names())
                .containsExactly(
                        "db2",
                        "derby",
                        "firebird",
                        "h2",
                        "hsqldb",
                        "informix",
                        "mariadb",
                        "mysql",
                        "oracle",
                        "postgresql",
                        "sqlite",
                        "sqlserver",
                        "sybase");
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL, 18.6, postgresql, true",
        "PostgreSQL, 11.2-YB-2.20.1.0-b0, postgresql, true",
        "PostgreSQL, 13.0.0, postgresql, false",
        "MySQL, 8.0.33, mysql, true",
        "MySQL, 5.5.5-10.11.9-MariaDB, mariadb, true",
        "MariaDB, 11.4.5-MariaDB, mariadb, true",
        "Microsoft SQL Server, 16.00.1000, sqlserver, true",
        "Oracle, Oracle Database 19c, oracle, false",
        "DB2/LINUXX8664, SQL11050, db2, false",
        "Firebird, LI-V3.0.11, firebird, false",
        "Informix Dynamic Server, 14.10, informix, false",
        "Adaptive Server Enterprise, 16.0, sybase, false",
        "SQLite, 3.53.2, sqlite, false"
    })
    void productIsRecognisedWithItsLock(String product, String version, String dialect, boolean hasLock) {
        Dialect found = dialects.forProduct(new DatabaseProduct(product, version, 1, 0, "jdbc:any://host/db"));

        assertThat(found.name()).isEqualTo(dialect);
        assertThat(found.sessionLock().isPresent()).isEqualTo(hasLock);
    }

    @Test
    void nameIsFoundInAnyCaseAndByItsAlias() {
        assertThat(dialects.named("PostgreSQL").name()).isEqualTo("postgresql");
        assertThat(dialects.named("postgresql").supportsTransactionalDdl()).isTrue();
        assertThat(dialects.named("cockroachdb").supportsTransactionalDdl()).isFalse();
        assertThat(dialects.named("mssql").name()).isEqualTo("sqlserver");
    }

    @Test
    void unknownNameIsAnsweredWithTheKnownOnes() {
        assertThatExceptionOfType(UnknownDialectException.class)
                .isThrownBy(() -> dialects.named("paradox"))
                .satisfies(it -> {
                    assertThat(it.problem()).contains("'paradox'");
                    assertThat(it.remedy()).contains("postgresql, sqlite");
                });
    }

    @Test
    void usersDialectIsAskedFirst() {
        Dialect mine = new MyDialect();

        assertThat(dialects.with(mine).forProduct(new DatabaseProduct("H2", "2.4", 2, 4, "jdbc:h2:mem:a")))
                .isSameAs(mine);
    }

    @Test
    void usersOperationIsRenderedByItsRenderer() {
        Dialect dialect = dialects.with(new GrantRenderer()).named("postgresql");

        assertThat(dialect.render(new Grant("order"))).containsExactly("grant select on \"order\" to public");
    }

    @Test
    void usersRendererMayChangeWhatOursDoes() {
        Dialect dialect = dialects.with(new SchemaWithGrant()).named("postgresql");

        assertThat(dialect.render(new CreateSchema("shop", false)))
                .containsExactly("create schema shop", "grant usage on schema shop to public");
    }

    @Test
    void operationWithoutRendererIsRefusedWithTheWayToWriteOne() {
        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class)
                .isThrownBy(() -> dialects.named("h2").render(new Grant("items")))
                .satisfies(it -> assertThat(it.remedy()).contains("OperationRenderer"));
    }

    @Test
    void nameThatIsTooLongIsRefused() {
        assertThatExceptionOfType(UnsupportedOperationOnDialectException.class)
                .isThrownBy(() -> dialects.named("postgresql").quote("x".repeat(64)))
                .satisfies(it -> assertThat(it.remedy()).contains("63"));
    }

    /** Not one of ours by its package, were it not for this test's. */
    private static final class MyDialect extends StandardDialect {

        MyDialect() {
            super("mine", Identifiers.standard(Folding.UPPER, Set.of()), TypeNames.standard(), new Literals());
        }

        @Override
        public boolean supports(DatabaseProduct product) {
            return new H2Dialect().supports(product);
        }
    }

    private record Grant(String table) implements Operation {}

    private static final class GrantRenderer implements OperationRenderer<Grant> {

        @Override
        public Class<Grant> operation() {
            return Grant.class;
        }

        @Override
        public List<String> render(Grant grant, Dialect dialect) {
            return List.of("grant select on " + dialect.quote(grant.table()) + " to public");
        }
    }

    private static final class SchemaWithGrant implements OperationRenderer<CreateSchema> {

        @Override
        public Class<CreateSchema> operation() {
            return CreateSchema.class;
        }

        @Override
        public Set<String> dialects() {
            return Set.of("postgresql");
        }

        @Override
        public List<String> render(CreateSchema operation, Dialect dialect) {
            List<String> ours = dialect.render(operation);
            return List.of(ours.get(0), "grant usage on schema " + dialect.quote(operation.name()) + " to public");
        }
    }
}
