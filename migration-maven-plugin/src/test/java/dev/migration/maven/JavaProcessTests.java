package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.maven.sample.one.OneApplication;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProcessTests {

    @Test
    void allThatItIsGivenArrivesAndItsCodeComesBack(@TempDir Path folder) throws Exception {
        Path here = Files.createDirectory(folder.resolve("with space"));
        Path told = folder.resolve("told");
        Path elsewhere = Files.createDirectory(folder.resolve("it's a \\ place"));

        int code = new JavaProcess(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        List.of("-XX:TieredStopAtLevel=1", "-Dgreeting=good day"),
                        List.of(elsewhere.toString(), classes().toString()),
                        OneApplication.class.getName(),
                        List.of(told.toString(), "3", "-m", "Add items", "*", "\"x\""),
                        here,
                        Map.of("GREETING", "hello"))
                .run();

        assertThat(code).isEqualTo(3);
        assertThat(Files.readAllLines(told))
                .startsWith(told + "|3|-m|Add items|*|\"x\"", here.toRealPath().toString(), "hello", "good day");
    }

    @Test
    void nothingThatItIsGivenIsInTheListOfProcesses(@TempDir Path folder) throws Exception {
        Path told = folder.resolve("told");

        int code = new JavaProcess(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        List.of("-XX:TieredStopAtLevel=1", "-Dgreeting=s3cr3t"),
                        List.of(classes().toString()),
                        OneApplication.class.getName(),
                        List.of(told.toString(), "0", "", "@home", "one\\two", "--password=s3cr3t"),
                        folder,
                        Map.of("PASSWORD", "s3cr3t"))
                .run();

        assertThat(code).isZero();
        assertThat(Files.readAllLines(told)).satisfies(lines -> {
            assertThat(lines.get(0)).isEqualTo(told + "|0||@home|one\\two|--password=s3cr3t");
            assertThat(lines.get(3)).isEqualTo("s3cr3t");
            assertThat(lines.get(4)).doesNotContain("s3cr3t");
        });
    }

    private static Path classes() throws Exception {
        return Path.of(OneApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
