package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A script that was killed goes on in another process, where sets, maps and arrays have another order or another name. */
class SameTextsInEveryProcessTests {

    @Test
    void otherProcessKnowsAnAlterationAndAnInspectionByTheSameTexts() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TextsProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> texts = other.inputReader().lines().toList();

        assertThat(other.waitFor()).isZero();
        assertThat(texts).isEqualTo(TextsProcess.texts());
    }
}
