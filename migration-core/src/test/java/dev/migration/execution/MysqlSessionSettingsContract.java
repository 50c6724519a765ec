package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A second schema is another database, and each statement commits by itself. */
abstract class MysqlSessionSettingsContract extends SessionSettingsContract {

    private static final String DUMP =
            """
            /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
            /*!40101 SET NAMES utf8mb3 */;
            /*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
            /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
            CREATE TABLE `child` (`id` int NOT NULL AUTO_INCREMENT, `parent` int, PRIMARY KEY (`id`),
              CONSTRAINT `fk_parent` FOREIGN KEY (`parent`) REFERENCES `parent` (`id`)) ENGINE=InnoDB;
            INSERT INTO `child` VALUES (0, 7);
            """;

    private String otherName() {
        return jdbc.sql("select concat(database(), '_other')")
                .query(String.class)
                .single();
    }

    @Override
    String createOther() {
        return "create database " + otherName();
    }

    @Override
    String useOther() {
        return "use " + otherName();
    }

    @Override
    String other(String table) {
        return otherName() + "." + table;
    }

    private List<Map<String, Object>> settings() throws SQLException {
        return onBoth(it -> it.sql("select database(), @@foreign_key_checks, @@sql_mode, @@character_set_client,"
                        + " @@character_set_results, @@collation_connection, @@time_zone")
                .query()
                .singleRow());
    }

    @Test
    void whatADumpSetsIsNotSetForTheApplication() throws SQLException {
        List<Map<String, Object>> before = settings();
        scripts.script(
                "bbb",
                DUMP + "CREATE TABLE `parent` (`id` int NOT NULL, PRIMARY KEY (`id`));\nset time_zone = '+03:00';",
                "");

        migrator().upgrade();

        assertThat(settings()).isEqualTo(before);
        assertThat(jdbc.sql("select id from child").query(Integer.class).single())
                .isZero();
    }

    @Test
    void dumpThatFailedGoesOnWithWhatItHadSet() throws SQLException {
        List<Map<String, Object>> before = settings();
        scripts.script("bbb", DUMP + "INSERT INTO `childs` VALUES (8, 9);", "");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(6));
        assertThat(settings()).isEqualTo(before);

        scripts.sections(
                "bbb",
                "aaa",
                "-- migrate:upgrade\n" + DUMP
                        + "INSERT INTO `child` VALUES (8, 9);\nSET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS;");
        migrator().upgrade();

        assertThat(count("child")).isEqualTo(2);
        assertThat(settings()).isEqualTo(before);
    }

    /** Each statement is kept all the same. */
    @Test
    void transactionsOfADumpDoNoHarm() {
        String beginning =
                "set autocommit = 0;\nstart transaction;\ncreate table dumped (id int primary key);\ninsert into dumped values (1);\n";
        scripts.script("bbb", beginning + "insert into nowhere values (1);\ncommit;", "");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(4));
        assertThat(count("dumped")).isEqualTo(1);

        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + beginning + "insert into dumped values (2);\ncommit;");
        migrator().upgrade();

        assertThat(count("dumped")).isEqualTo(2);
        assertThat(migrator().current().revisions()).containsExactly("bbb");
        assertThat(jdbc.sql("select @@autocommit").query(Integer.class).single())
                .isEqualTo(1);
    }

    /** Else the connection would go back to the pool with them, and the application would wait for its own tables. */
    @Test
    void tablesAreLockedByNoScript() {
        scripts.script("bbb", "lock tables items write;\ninsert into items values (1);\nunlock tables;", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(RefusedStatementException.class)
                .satisfies(it -> {
                    assertThat(it.problem()).contains("'bbb'", "line 6", "'lock tables items write'", "locks tables");
                    assertThat(it.remedy()).contains("--skip-add-locks");
                });

        assertThat(count("items")).isZero();
        assertThat(migrator().status(9).state()).isEqualTo(DatabaseState.FAILED);
    }

    @Test
    void scriptThatSetWhatItWouldNotSetAgainDoesNotGoOnByItself() {
        String beginning = "insert into items values (1);\nset @last = (select max(id) from items);\n";
        scripts.script("bbb", beginning + "insert into nowhere values (@last);", "");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());
        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + beginning + "insert into items values (@last + 1);");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withCauseInstanceOf(CannotResumeException.class)
                .satisfies(it -> assertThat(it.problem())
                        .contains("has set something for its session", "set @last = (select max(id) from items)"));

        assertThat(count("items")).isEqualTo(1);
    }
}
