package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementRefusalTests {

    @ParameterizedTest
    @CsvSource({
        "postgresql, begin",
        "postgresql, BEGIN ISOLATION LEVEL SERIALIZABLE",
        "postgresql, /* so far */ commit;",
        "postgresql, end",
        "postgresql, abort",
        "postgresql, prepare transaction 'one'",
        "postgresql, rollback and chain",
        "sqlite, begin immediate",
        "db2, commit work",
        "mariadb, rollback",
        "mysql, LOCK TABLES `items` WRITE",
        "oracle, ROLLBACK"
    })
    void refusesWhatTheFrameworkCouldNotGoOnAfter(String dialect, String statement) {
        assertThat(Dialects.load(getClass().getClassLoader()).named(dialect).refusal(statement))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, savepoint one",
        "postgresql, rollback to savepoint one",
        "postgresql, ROLLBACK WORK TO one",
        "postgresql, prepare one as select 1",
        "postgresql, create table commit (id int)",
        "db2, begin atomic declare one int; end",
        "oracle, begin null; end;",
        "oracle, commit",
        "mariadb, start transaction",
        "mariadb, unlock tables",
        "postgresql, lock table items",
        "sqlserver, begin tran update items set id = 1 commit tran"
    })
    void leavesAllElseAlone(String dialect, String statement) {
        assertThat(Dialects.load(getClass().getClassLoader()).named(dialect).refusal(statement))
                .isEmpty();
    }
}
