package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationClassPathTests {

    private final MavenProject project = Projects.in(Path.of("target"));

    @BeforeEach
    void setUp() {
        project.setArtifacts(new LinkedHashSet<>(List.of(
                Projects.artifact("g", "z-compile", Artifact.SCOPE_COMPILE),
                Projects.artifact("g", "test", Artifact.SCOPE_TEST),
                Projects.artifact("g", "provided", Artifact.SCOPE_PROVIDED),
                Projects.artifact("g", "a-runtime", Artifact.SCOPE_RUNTIME))));
    }

    @Test
    void classesComeFirstAndDependenciesInTheOrderOfThePom() {
        assertThat(new ApplicationClassPath(project, false).entries())
                .containsExactly(path("classes"), "z-compile.jar", "provided.jar", "a-runtime.jar");
    }

    @Test
    void testClassesComeBeforeThemWhereTheyAreWanted() {
        assertThat(new ApplicationClassPath(project, true).entries())
                .containsExactly(
                        path("test-classes"),
                        path("classes"),
                        "z-compile.jar",
                        "test.jar",
                        "provided.jar",
                        "a-runtime.jar");
    }

    @Test
    void whatIsThereOnlyForTestsIsNotThereForTheApplication() {
        assertThat(new ApplicationClassPath(project, false).contains("g", "test"))
                .isFalse();
        assertThat(new ApplicationClassPath(project, true).contains("g", "test"))
                .isTrue();
    }

    private static String path(String name) {
        return Path.of("target", name).toString();
    }
}
