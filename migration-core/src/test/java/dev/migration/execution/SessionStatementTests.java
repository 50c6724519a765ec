package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sql.SqlSyntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionStatementTests {

    private static final SqlSyntax SYNTAX = SqlSyntax.mysql();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table items (id int)",
                "-- first\nalter table items add column role int",
                "/* set */ insert into items select 1",
                "update items set id = 1",
                "/*!50003 CREATE TRIGGER t before insert on items for each row set new.id = 1 */"
            })
    void definitionsAndChangesOfRowsSetNothing(String statement) {
        assertThat(SessionStatement.mayBeOne(statement, SYNTAX)).isFalse();
        assertThat(SessionStatement.isOne(statement, SYNTAX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('search_path', '', false)",
                "call prepare_session()",
                "with one as (select 1) select * from one",
                "set local search_path to other",
                "SET GLOBAL sql_mode = ''",
                "set @@global.sql_mode = ''",
                "set transaction isolation level serializable",
                "(select 1)"
            })
    void whatMaySetSomethingDoesNotOnlyDoThat(String statement) {
        assertThat(SessionStatement.mayBeOne(statement, SYNTAX)).isTrue();
        assertThat(SessionStatement.isOne(statement, SYNTAX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set search_path to other",
                "-- as the owner\nSET ROLE owner",
                "use archive",
                "reset all",
                "ALTER SESSION SET CURRENT_SCHEMA = archive",
                "set @@session.sql_mode = ''",
                "/*!40014 SET @OLD_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */"
            })
    void settingsAreSentAgainInAnotherSession(String statement) {
        assertThat(SessionStatement.mayBeOne(statement, SYNTAX)).isTrue();
        assertThat(SessionStatement.isOne(statement, SYNTAX)).isTrue();
        assertThat(SessionStatement.isRepeatable(statement, SYNTAX)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"set @last = (select max(id) from items)", "set @last = last_insert_id()"})
    void whatAsksIsAnotherSettingTheNextTime(String statement) {
        assertThat(SessionStatement.isOne(statement, SYNTAX)).isTrue();
        assertThat(SessionStatement.isRepeatable(statement, SYNTAX)).isFalse();
    }
}
