package dev.migration.boot.command;

import dev.migration.boot.Problem;
import dev.migration.error.MigrationException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Why an application does not start, as problem and remedy: in the words of whoever of Spring Boot's analyzers has some. */
final class StartFailure {

    private static final String UNKNOWN =
            "Correct it, as for a start of the application. --raiseerr prints the stack trace.";

    private StartFailure() {}

    /** @param what is told where nobody has words: "The application does not start" */
    static MigrationException explain(
            String what, @Nullable ConfigurableApplicationContext context, Throwable failure) {
        return analysis(context, failure)
                .map(it -> new StartFailureException(
                        it.getDescription(), Objects.requireNonNullElse(it.getAction(), UNKNOWN), failure))
                .orElseGet(() -> new StartFailureException(
                        "%s: %s"
                                .formatted(
                                        what,
                                        Problem.of(NestedExceptionUtils.getMostSpecificCause(failure))
                                                .problem()),
                        UNKNOWN,
                        failure));
    }

    private static Optional<FailureAnalysis> analysis(
            @Nullable ConfigurableApplicationContext context, Throwable failure) {
        return analyzers(context).stream()
                .map(it -> analyze(it, failure))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<FailureAnalysis> analyze(FailureAnalyzer analyzer, Throwable failure) {
        try {
            return Optional.ofNullable(analyzer.analyze(failure));
        } catch (RuntimeException | LinkageError useless) {
            return Optional.empty();
        }
    }

    private static List<FailureAnalyzer> analyzers(@Nullable ConfigurableApplicationContext context) {
        ArgumentResolver arguments = context == null
                ? ArgumentResolver.none()
                : ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                        .and(Environment.class, context.getEnvironment());
        ClassLoader classLoader = context == null ? StartFailure.class.getClassLoader() : context.getClassLoader();
        return SpringFactoriesLoader.forDefaultResourceLocation(classLoader)
                .load(FailureAnalyzer.class, arguments, FailureHandler.handleMessage((message, cause) -> {}));
    }
}
