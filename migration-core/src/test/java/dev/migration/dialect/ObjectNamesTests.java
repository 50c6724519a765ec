package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.derby.DerbyDialect;
import dev.migration.dialect.firebird.FirebirdDialect;
import dev.migration.dialect.h2.H2Dialect;
import dev.migration.dialect.hsqldb.HsqldbDialect;
import dev.migration.dialect.mariadb.MariadbDialect;
import dev.migration.dialect.mysql.MysqlDialect;
import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.server.DerbyDatabase;
import dev.migration.server.FirebirdServer;
import dev.migration.server.H2Database;
import dev.migration.server.HsqldbDatabase;
import dev.migration.server.MariaDbServer;
import dev.migration.server.MysqlServer;
import dev.migration.server.PostgresServer;
import dev.migration.server.SqliteDatabase;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each database is asked in its own words for what it has. */
class ObjectNamesTests {

    private static final List<String> COMMON = List.of(
            "create table things (id integer not null primary key, name varchar(20))",
            "create view names as select name from things",
            "create index ix_name on things (name)");

    private static final String MYSQL_TRIGGER =
            "create trigger stamp before insert on things for each row set new.name = 'x'";

    private static final String MYSQL_FUNCTION = "create function one() returns integer deterministic return 1";

    @Test
    void postgresqlTells() {
        assertTold(
                new PostgresqlDialect(),
                PostgresServer.newDatabase(),
                List.of(
                        "create function stamped() returns trigger language plpgsql as $$ begin return new; end $$",
                        "create procedure nothing() language sql as 'select 1'",
                        "create trigger stamp before insert on things for each row execute function stamped()",
                        "create domain short as varchar(3)",
                        "create type pair as (one integer, other integer)",
                        "create type mood as enum ('good')",
                        "create sequence numbers",
                        "create policy mine on things using (true)",
                        "create rule never as on delete to things do instead nothing"));
    }

    @Test
    void h2Tells() {
        assertTold(
                new H2Dialect(),
                H2Database.newDatabase(),
                List.of(
                        "create alias root for 'java.lang.Math.sqrt'",
                        "create domain short as varchar(3)",
                        "create sequence numbers"));
    }

    @Test
    void hsqldbTells() {
        assertTold(
                new HsqldbDialect(),
                HsqldbDatabase.newDatabase(),
                List.of(
                        "create trigger stamp after insert on things insert into things values (1, 'x')",
                        "create function one() returns integer return 1",
                        "create sequence numbers"));
    }

    @Test
    void derbyTells() {
        assertTold(
                new DerbyDialect(),
                DerbyDatabase.newDatabase(),
                List.of(
                        "create trigger stamp after insert on things for each row update things set name = 'x'",
                        "create function root(x double) returns double parameter style java no sql language java"
                                + " external name 'java.lang.Math.sqrt'",
                        "create synonym items for things",
                        "create sequence numbers"));
    }

    @Test
    void sqliteTells(@TempDir Path folder) {
        assertTold(
                new SqliteDialect(),
                SqliteDatabase.newDatabase(folder),
                List.of("create trigger stamp after insert on things begin update things set name = 'x'; end"));
    }

    @Test
    void mariadbTells() {
        assertTold(new MariadbDialect(), MariaDbServer.newDatabase(), List.of(MYSQL_TRIGGER, MYSQL_FUNCTION));
    }

    @Test
    void mysqlTells() {
        assertTold(new MysqlDialect(), MysqlServer.newDatabase(), List.of(MYSQL_TRIGGER, MYSQL_FUNCTION));
    }

    @Test
    void firebirdTells() {
        assertTold(
                new FirebirdDialect(),
                FirebirdServer.newDatabase(),
                List.of(
                        "create trigger stamp for things before insert as begin new.name = 'x'; end",
                        "create procedure nothing as begin end",
                        "create exception wrong 'Wrong'",
                        "create domain short as varchar(3)",
                        "create sequence numbers"));
    }

    /** Every object that a statement creates is told of, and by the word that creates it. */
    private static void assertTold(Dialect dialect, TestDatabase database, List<String> statements) {
        ObjectNames names = dialect.objectNames().orElseThrow();
        COMMON.forEach(database.jdbc()::execute);
        statements.forEach(database.jdbc()::execute);

        List<String> told = database.jdbc()
                .query(
                        names.query(),
                        (row, number) -> row.getString(1).strip() + " "
                                + row.getString(3).toLowerCase(Locale.ROOT));

        COMMON.forEach(it -> assertThat(told).contains(created(it)));
        statements.forEach(it -> assertThat(told).contains(created(it)));
        assertThat(names.words())
                .containsAll(
                        told.stream().map(it -> it.split(" ")[0]).distinct().toList());
    }

    private static String created(String statement) {
        String[] words = statement.split("[ (]");
        return words[1] + " " + words[2];
    }
}
