package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtendedDialectTests {

    static Stream<Method> waysOfADialect() {
        return Arrays.stream(Dialect.class.getDeclaredMethods()).filter(it -> !it.isSynthetic());
    }

    /** What it inherits would be the standard's way, and not that of the dialect that it extends. */
    @ParameterizedTest
    @MethodSource("waysOfADialect")
    void leavesEachOfItsWaysToTheDialectThatItExtends(Method way) {
        assertThat(ExtendedDialect.class.getDeclaredMethods())
                .anyMatch(it -> it.getName().equals(way.getName())
                        && Arrays.equals(it.getParameterTypes(), way.getParameterTypes()));
    }
}
