package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTests {

    @Test
    void doneIsNoFailure() {
        assertThatCode(() -> ExitStatus.require("upgrade", 0)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1   | migrate upgrade failed (exit code 1)
            2   | migrate upgrade was called wrongly (exit code 2)
            3   | migrate upgrade found that something is not as it should be (exit code 3)
            4   | migrate upgrade was not confirmed (exit code 4)
            143 | migrate upgrade did not come to its end: the application's process ended with code 143.
            """)
    void everyOtherCodeFailsTheBuildAndSaysHowTheCommandEnded(int code, String message) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> ExitStatus.require("upgrade", code))
                .withMessageStartingWith(message);
    }
}
