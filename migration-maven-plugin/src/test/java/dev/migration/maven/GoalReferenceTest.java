package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the tables in {@code docs/maven-plugin.md} what the goals say of themselves. */
class GoalReferenceTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "maven-plugin.md");

    private static final String BEGIN = "<!-- Written by GoalReferenceTest -->\n";

    private static final String END = "<!-- End -->\n";

    private static final String HOW_TO =
            "./mvnw -pl migration-maven-plugin -am test -Dtest=GoalReferenceTest -Dgoals.write=true -Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void tablesAreWhatTheGoalsSayOfThemselves() throws Exception {
        String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        String expected = document.substring(0, begin) + GoalReference.ofThisPlugin() + document.substring(end);
        if (Boolean.getBoolean("goals.write")) {
            Files.writeString(DOCUMENT, expected);
            document = expected;
        }

        assertThat(document)
                .as("docs/maven-plugin.md is out of date; write it anew with: " + HOW_TO)
                .isEqualTo(expected);
    }
}
