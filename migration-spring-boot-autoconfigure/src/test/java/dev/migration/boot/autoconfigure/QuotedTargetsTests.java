package dev.migration.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

class QuotedTargetsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migration.target: 00123",
                "migration.target: 1e10",
                "migration.target: +2",
                "migration.target: [ab, 00123]",
                "migration.datasources.orders.target: 00123"
            })
    void targetThatYamlReadAsANumberIsRefused(String yaml) {
        assertThatExceptionOfType(NumericTargetException.class)
                .isThrownBy(() -> check(yaml))
                .withMessageContaining("target")
                .withMessageContaining("application.yml")
                .withMessageContaining("quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migration.target: \"00123\"",
                "migration.target: '1e10'",
                "migration.target: 4f2a9c1e7b30",
                "migration.target: [\"00123\", ab]",
                "migration.datasources.orders.target: heads"
            })
    void targetThatYamlReadAsTextIsAccepted(String yaml) {
        assertThatCode(() -> check(yaml)).doesNotThrowAnyException();
    }

    @Test
    void problemSaysWhatWasReadAndWhere() {
        assertThatExceptionOfType(NumericTargetException.class)
                .isThrownBy(() -> check("migration:\n  target: 00123"))
                .satisfies(it -> org.assertj.core.api.Assertions.assertThat(it.problem())
                        .contains("'migration.target' is the number 83")
                        .contains("2:11"));
    }

    private static void check(String yaml) {
        StandardEnvironment environment = MigrationPropertiesTests.environment(yaml);
        List<DatabaseSettings> databases = Binder.get(environment)
                .bindOrCreate("migration", MigrationProperties.class)
                .databases();
        QuotedTargets.check(environment, databases);
    }
}
