package dev.migration.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build if something is wrong with the scripts, and tells all of it: they form a graph, no id is taken twice, each
 * branch has one head, and every script can be read. Needs no database.
 *
 * <p>Runs before the first test. That is behind the phases that <code>spring-boot:run</code> and the other goals go
 * through, so that <code>migration:merge</code> can run when there are two heads.
 */
@Mojo(
        name = "verify",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST)
public final class VerifyMojo extends CommandMojo {

    /** Where there may be one head only: <code>per-label</code>, in the <code>whole</code> graph, or <code>any</code> number. */
    @Parameter(property = "migration.oneHead", defaultValue = "per-label")
    private @Nullable String oneHead;

    /** Whether every script has to have a downgrade. */
    @Parameter(property = "migration.reversible", defaultValue = "false")
    private boolean reversible;

    /** The databases that have to understand the SQL, separated by commas. Otherwise the one that the JDBC URL tells. */
    @Parameter(property = "migration.dialect")
    private @Nullable List<String> dialect;

    /** Whether to print JSON for machines; with Maven's <code>-q</code> nothing else is printed. */
    @Parameter(property = "migration.json", defaultValue = "false")
    private boolean json;

    @Override
    void addTo(CommandLine command) {
        command.option("--one-head", oneHead)
                .flag("--reversible", reversible)
                .options("--dialect", dialect)
                .flag("--json", json);
    }

    /** It does not compile, since in a build that has been done; by itself it would look at classes of yesterday. */
    @Override
    void requireRunnable() throws MojoFailureException {
        if (isCalledByName() && session().getGoals().stream().allMatch(it -> it.contains(":"))) {
            throw new MojoFailureException(
                    "migration:verify looks at what is compiled, and nothing is compiled in this call."
                            + " Compile in the same one: ./mvnw compile migration:verify");
        }
    }
}
