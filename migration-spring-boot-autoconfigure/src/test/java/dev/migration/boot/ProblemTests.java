package dev.migration.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.execution.ConnectionFailedException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTests {

    @ParameterizedTest
    @CsvSource({
        "08001, 0, cannot be reached",
        "08S01, 0, cannot be reached",
        "90067, 90067, cannot be reached",
        "28P01, 0, refuses the user or the password",
        "28000, 0, refuses the user or the password",
        "72000, 1017, refuses the user or the password",
        "3D000, 0, does not exist",
        "42000, 1049, does not exist",
        "42501, 0, lacks a right"
    })
    void failureOfADatabaseIsTold(String state, int code, String expected) {
        Problem problem = Problem.of(new IllegalStateException(new SQLException("Says the driver", state, code)));

        assertThat(problem.problem()).contains(expected).endsWith("Says the driver.");
        assertThat(problem.remedy()).isNotEmpty().endsWith(".");
    }

    @Test
    void poolThatIsEmptyIsTold() {
        Problem problem = Problem.of(new SQLTransientConnectionException("Connection is not available"));

        assertThat(problem.problem()).contains("no connection left");
        assertThat(problem.remedy()).contains("two connections");
    }

    @Test
    void causeOfAnEmptyPoolCountsMoreThanThePool() {
        SQLException refused = new SQLException("Refused", "28P01");

        assertThat(Problem.of(new SQLTransientConnectionException("Connection is not available", refused))
                        .problem())
                .contains("refuses the user or the password");
    }

    @Test
    void failedConnectionKeepsItsDatabaseAndGetsTheRemedyOfItsKind() {
        Problem problem = Problem.of(new ConnectionFailedException("orders", new SQLException("Refused", "28P01")));

        assertThat(problem.problem()).contains("'orders'");
        assertThat(problem.remedy()).contains("migration.password");
    }

    @Test
    void anythingElseIsToldByItsMessage() {
        assertThat(Problem.of(new IllegalStateException("Broken")))
                .isEqualTo(new Problem("Broken.", "The log has the stack trace."));
        assertThat(Problem.of(new IllegalStateException()).problem()).isEqualTo("java.lang.IllegalStateException.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/x?user=me&password=HIDE&ssl=true",
                "jdbc:sqlserver://host;databaseName=x;user=me;password=HIDE;encrypt=true",
                "jdbc:h2:mem:x;USER=me;PASSWORD=HIDE",
                "jdbc:mysql://me:HIDE@host/x",
                "jdbc:oracle:thin:scott/HIDE@host:1521:x",
                "properties {user=me, Password = HIDE}",
                "url with pwd=HIDE, and more"
            })
    void passwordsAreHidden(String text) {
        assertThat(Problem.of(new IllegalStateException(text)).problem())
                .doesNotContain("HIDE")
                .contains("******");
    }

    @Test
    void hostsAndUsersAreNotHidden() {
        assertThat(Problem.of(new IllegalStateException("jdbc:mysql://me:HIDE@host/x?a=b"))
                        .problem())
                .isEqualTo("jdbc:mysql://me:******@host/x?a=b.");
    }
}
