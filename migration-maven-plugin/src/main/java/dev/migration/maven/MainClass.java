package dev.migration.maven;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.loader.tools.MainClassFinder;

/** Finds the class that starts a project's application, where Spring Boot's own plugin finds it. */
final class MainClass {

    private static final String ANNOTATION = "org.springframework.boot.autoconfigure.SpringBootApplication";

    private static final String SPRING_BOOT_PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";

    private final MavenProject project;

    private final @Nullable String given;

    /** @param given what the goal's own parameter says, which wins */
    MainClass(MavenProject project, @Nullable String given) {
        this.project = project;
        this.given = given;
    }

    /** The name of the class; empty if the project has none. */
    Optional<String> find() throws MojoFailureException, MojoExecutionException {
        Optional<String> named = Stream.of(
                        Optional.ofNullable(given),
                        property("spring-boot.run.main-class"),
                        configured(),
                        property("start-class"))
                .flatMap(Optional::stream)
                .filter(it -> !it.isBlank())
                .findFirst();
        return named.isPresent() ? named : inClasses();
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(project.getProperties().getProperty(name));
    }

    private Optional<String> configured() {
        return Optional.ofNullable(project.getPlugin(SPRING_BOOT_PLUGIN))
                .map(it -> it.getConfiguration() instanceof Xpp3Dom configuration ? configuration : null)
                .map(it -> it.getChild("mainClass"))
                .map(Xpp3Dom::getValue);
    }

    private Optional<String> inClasses() throws MojoFailureException, MojoExecutionException {
        File classes = new File(project.getBuild().getOutputDirectory());
        try {
            return Optional.ofNullable(MainClassFinder.findSingleMainClass(classes, ANNOTATION));
        } catch (IOException unreadable) {
            throw new MojoExecutionException(
                    "The classes in %s cannot be read: %s.".formatted(classes, unreadable.getMessage()), unreadable);
        } catch (IllegalStateException several) {
            throw new MojoFailureException(
                    "It is not said which class starts the application: %s. Name it: -Dmigration.mainClass=..., or the property start-class in the POM."
                            .formatted(several.getMessage()));
        }
    }
}
