package dev.migration.reference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialects;
import dev.migration.dialect.UnsupportedOperationOnDialectException;
import dev.migration.operation.Operations;
import dev.migration.reference.RenderingContext.NeedsDatabase;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/operations.md} shows code that compiles, and says truly which databases refuse it. */
class OperationsReferenceTests {

    private static final Path DOCUMENT = Path.of("../docs/operations.md");

    private static final Path SOURCE = Path.of("src/test/java/dev/migration/reference/OperationExamples.java");

    /** An example, and the line below it. */
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n\n([^\n]*)\n", Pattern.DOTALL);

    private static final Pattern METHOD =
            Pattern.compile("    void (\\w+)\\(Operations op\\) \\{\n(.*?)\n    }\n", Pattern.DOTALL);

    private static final Dialects DIALECTS = Dialects.load(OperationsReferenceTests.class.getClassLoader());

    static Stream<Method> examples() {
        return Arrays.stream(OperationExamples.class.getDeclaredMethods())
                .filter(it -> !it.isSynthetic())
                .filter(it -> Arrays.equals(it.getParameterTypes(), new Class<?>[] {Operations.class}))
                .sorted(Comparator.comparing(Method::getName));
    }

    @Test
    void everyExampleOfTheDocumentIsAMethodAndEveryMethodAnExample() throws IOException {
        assertThat(documented().keySet())
                .containsExactlyInAnyOrderElementsOf(compiled().values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void documentSaysWhoRefuses(Method example) throws IOException {
        String code = compiled().getOrDefault(example.getName(), "");

        assertThat(documented().get(code)).isEqualTo(availability(example));
    }

    private static String availability(Method example) {
        try {
            List<String> refusing =
                    DIALECTS.names().stream().filter(it -> refuses(it, example)).toList();
            List<String> willing = DIALECTS.names().stream()
                    .filter(it -> !refusing.contains(it))
                    .toList();
            if (refusing.isEmpty()) {
                return "Works on all.";
            }
            return refusing.size() < 10
                    ? "Refused by " + String.join(", ", refusing) + "."
                    : "Only on " + String.join(", ", willing) + ".";
        } catch (NeedsDatabase online) {
            return "Needs the database, so that it is refused when SQL is printed.";
        }
    }

    private static boolean refuses(String dialect, Method example) {
        RenderingContext context = new RenderingContext(DIALECTS.named(dialect));
        try {
            example.invoke(new OperationExamples(), new Operations(context));
            assertThat(context.statements()).noneMatch(String::isBlank);
            return false;
        } catch (InvocationTargetException exception) {
            if (exception.getCause() instanceof UnsupportedOperationOnDialectException) {
                return true;
            }
            if (exception.getCause() instanceof NeedsDatabase online) {
                throw online;
            }
            throw new IllegalStateException(example.getName() + " on " + dialect, exception.getCause());
        } catch (IllegalAccessException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** The lines below the examples, by the examples' code. */
    private static Map<String, String> documented() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        EXAMPLE.matcher(Files.readString(DOCUMENT))
                .results()
                .forEach(it -> lines.put(normal(it.group(1)), it.group(2)));
        return lines;
    }

    private static Map<String, String> compiled() throws IOException {
        Map<String, String> bodies = new TreeMap<>();
        METHOD.matcher(Files.readString(SOURCE))
                .results()
                .forEach((MatchResult it) -> bodies.put(it.group(1), normal(it.group(2))));
        return bodies;
    }

    /** How lines are broken is the formatter's business. */
    private static String normal(String code) {
        return code.lines().map(String::strip).collect(joining()).replaceAll("\\s+", "");
    }
}
