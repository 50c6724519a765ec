package dev.migration.source.database;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.custom;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.QualifiedName;
import dev.migration.server.H2Database;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveExpressionsTests {

    private static final Dialects DIALECTS = Dialects.load(LiveExpressionsTests.class.getClassLoader());

    private static final TestDatabase POSTGRESQL = PostgresServer.newDatabase();

    @BeforeAll
    static void createSequence() {
        POSTGRESQL.jdbc().execute("create sequence numbers start 1");
        POSTGRESQL.jdbc().execute("create table touched (id int)");
    }

    @Test
    void twoWaysToOneValueAreNoDifference() {
        assertThat(differs(integer(), "1+1", "2")).contains(false);
        assertThat(differs(custom("interval"), "'1 day'::interval", "'24:00:00'")).contains(false);
    }

    @Test
    void anotherValueIsLeftToTheDialect() {
        assertThat(differs(integer(), "1+1", "3")).isEmpty();
    }

    @Test
    void whatTheDatabaseCannotCompareIsLeftToTheDialect() {
        assertThat(differs(json(), "'{}'", "'{ }'")).isEmpty();
        assertThat(differs(integer(), "no_such_function()", "2")).isEmpty();
    }

    @Test
    void aSequenceIsNotAdvanced() {
        assertThat(differs(bigint(), "nextval('numbers')", "nextval('numbers') + 0"))
                .isEmpty();
        assertThat(differs(bigint(), "nextval('numbers')", "1")).isEmpty();

        assertThat(POSTGRESQL.jdbc().queryForObject("select nextval('numbers')", Long.class))
                .isEqualTo(1);
    }

    @Test
    void nothingElseIsDoneBesideTheQuestion() {
        assertThat(differs(integer(), "1) = 1 then 1 end; commit; drop table touched; --", "1"))
                .isEmpty();

        assertThat(POSTGRESQL.jdbc().queryForObject("select count(*) from touched", Integer.class))
                .isZero();
    }

    @Test
    void elsewhereTheDatabaseIsNotAsked() {
        TestDatabase h2 = H2Database.newDatabase();

        assertThat(differs(h2, "h2", integer(), "1+1", "2")).isEmpty();
    }

    private static Optional<Boolean> differs(ColumnType type, String actual, String wanted) {
        return differs(POSTGRESQL, "postgresql", type, actual, wanted);
    }

    private static Optional<Boolean> differs(
            TestDatabase database, String dialectName, ColumnType type, String actual, String wanted) {
        Dialect dialect = DIALECTS.named(dialectName);
        return new LiveExpressions(database.dataSource(), dialect)
                .differs(QualifiedName.of("items"), column(type, actual), column(type, wanted));
    }

    private static Column column(ColumnType type, String value) {
        return Column.of("value", type).withDefault(new DefaultValue.Expression(value));
    }
}
