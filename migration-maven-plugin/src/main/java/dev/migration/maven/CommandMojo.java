package dev.migration.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/**
 * One command of the application, run as {@code java -jar app.jar migrate <command>} runs it, on the classes of the
 * project. A goal is named as its command; it adds the arguments that its parameters stand for.
 */
abstract class CommandMojo extends AbstractMojo {

    private static final String GROUP = "dev.migration";

    private static final String AUTOCONFIGURE = "migration-spring-boot-autoconfigure";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    private MojoExecution execution;

    @Inject
    @SuppressWarnings("NullAway.Init") // Maven sets it
    private ToolchainManager toolchains;

    /**
     * The class that starts the application. Otherwise it is found as Spring Boot's plugin finds it: the property
     * <code>spring-boot.run.main-class</code>, that plugin's <code>mainClass</code>, the property
     * <code>start-class</code>, or the class among the project's that has a main method.
     */
    @Parameter(property = "migration.mainClass")
    private @Nullable String mainClass;

    /** The databases that it is about, separated by commas. Otherwise all. */
    @Parameter(property = "migration.database")
    private @Nullable List<String> database;

    /** Arguments that scripts can read, as <code>key=value</code>, separated by commas. */
    @Parameter(property = "migration.x")
    private @Nullable List<String> x;

    /** Further arguments of the command, as one would write them in a shell. */
    @Parameter(property = "migration.args")
    private @Nullable String arguments;

    /** Spring's active profiles, separated by commas. */
    @Parameter(property = "migration.profiles", defaultValue = "${spring-boot.run.profiles}")
    private @Nullable List<String> profiles;

    /** Properties of Spring's, as <code>--name=value</code>, as one would write them in a shell. */
    @Parameter(property = "migration.applicationArguments")
    private @Nullable String applicationArguments;

    /** Arguments of the JVM that runs the command, as one would write them in a shell. */
    @Parameter(property = "migration.jvmArguments", defaultValue = "${spring-boot.run.jvmArguments}")
    private @Nullable String jvmArguments;

    /** Environment variables of the command, beside those of Maven. */
    @Parameter
    private @Nullable Map<String, String> environmentVariables;

    /** Where the command runs: relative paths begin there, and new scripts are written below it. */
    @Parameter(property = "migration.workingDirectory", defaultValue = "${project.basedir}", required = true)
    @SuppressWarnings("NullAway.Init") // it has a default
    private File workingDirectory;

    /** Whether test classes and dependencies of scope test are on the class path too; they have to be compiled already. */
    @Parameter(property = "migration.useTestClasspath", defaultValue = "false")
    private boolean useTestClasspath;

    /** Whether to print nothing but what was asked for. */
    @Parameter(property = "migration.quiet", defaultValue = "false")
    private boolean quiet;

    /** Whether to do nothing. */
    @Parameter(property = "migration.skip", defaultValue = "false")
    private boolean skip;

    /** Adds the arguments that the goal's own parameters stand for. */
    void addTo(CommandLine command) {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: migration.skip is set.");
            return;
        }
        requireRunnable();
        Optional<String> reason = reasonToLeaveOut();
        if (reason.isPresent()) {
            leaveOut(reason.get());
            return;
        }
        Optional<String> main = new MainClass(project, mainClass).find();
        if (main.isPresent()) {
            run(main.get());
        } else {
            leaveOut("no class in %s has a main method"
                    .formatted(project.getBuild().getOutputDirectory()));
        }
    }

    /** A goal that cannot run where it stands in the build says so here. */
    void requireRunnable() throws MojoFailureException {}

    /** Whether somebody asked for this goal itself, and not for a phase that it is bound to. */
    boolean isCalledByName() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    MavenSession session() {
        return session;
    }

    String goal() {
        return execution.getGoal();
    }

    private Optional<String> reasonToLeaveOut() {
        if (project.getPackaging().equals("pom")) {
            return Optional.of("its packaging is pom, so it has no classes");
        }
        if (!new ApplicationClassPath(project, useTestClasspath).contains(GROUP, AUTOCONFIGURE)) {
            return Optional.of("it does not depend on %s:migration-spring-boot-starter".formatted(GROUP));
        }
        return Optional.empty();
    }

    /** One of several modules need not be an application; a project of its own has to. */
    private void leaveOut(String reason) throws MojoFailureException {
        if (session.getProjects().size() > 1) {
            getLog().info("Left out: %s.".formatted(reason));
            return;
        }
        throw new MojoFailureException(
                "%s is not an application that can be migrated: %s. Run migration:%s in the module that is one: -pl <module>, or name its class: -Dmigration.mainClass=..."
                        .formatted(project.getArtifactId(), reason, goal()));
    }

    private void run(String main) throws MojoExecutionException, MojoFailureException {
        getLog().debug("Starting " + main);
        try {
            int code = new JavaProcess(
                            java(),
                            ShellWords.of(jvmArguments),
                            new ApplicationClassPath(project, useTestClasspath).entries(),
                            main,
                            command(),
                            workingDirectory.toPath(),
                            environmentVariables == null ? Map.of() : environmentVariables)
                    .run();
            ExitStatus.require(goal(), code);
        } catch (ShellWords.UnterminatedQuoteException wrong) {
            throw new MojoFailureException(String.valueOf(wrong.getMessage()));
        } catch (IOException failed) {
            throw new MojoExecutionException(
                    "No JVM could be started for migrate %s: %s.".formatted(goal(), failed.getMessage()), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("migrate %s was interrupted.".formatted(goal()), interrupted);
        }
    }

    /** All that stands behind the main class. */
    List<String> command() {
        CommandLine command = new CommandLine(goal())
                .options("--database", database)
                .options("-x", x)
                .flag("--quiet", quiet);
        addTo(command);
        command.option("--spring.profiles.active", String.join(",", CommandLine.orEmpty(profiles)));
        List<String> words = new ArrayList<>(List.of("migrate"));
        words.addAll(command.values(applicationArguments).values(arguments).words());
        return words;
    }

    private String java() {
        Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
        String found = toolchain == null ? null : toolchain.findTool("java");
        return found == null
                ? System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"
                : found;
    }
}
