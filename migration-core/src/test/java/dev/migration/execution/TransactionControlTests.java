package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransactionControlTests {

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
        "oracle, ROLLBACK"
    })
    void refusesWhatBeginsOrEndsATransaction(String dialect, String statement) {
        assertThat(TransactionControl.isRefused(
                        statement, Dialects.load(getClass().getClassLoader()).named(dialect)))
                .isTrue();
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
        "sqlserver, begin tran update items set id = 1 commit tran"
    })
    void leavesAloneWhatDoesNeither(String dialect, String statement) {
        assertThat(TransactionControl.isRefused(
                        statement, Dialects.load(getClass().getClassLoader()).named(dialect)))
                .isFalse();
    }
}
