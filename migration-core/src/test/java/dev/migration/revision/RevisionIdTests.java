package dev.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"4f2a9c1e7b30", "0001", "add_items", "1e10"})
    void lettersDigitsAndUnderscoresMakeAnId(String id) {
        assertThat(RevisionId.requireNew(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "a-b, contains '-'",
        "a@b, contains '@'",
        "heads, is a word of the target grammar",
        "add items, other than letters",
        "0123456789012345678901234567890123, has 34 characters"
    })
    void anIdThatATargetCouldNotNameIsRefused(String id, String reason) {
        assertThatExceptionOfType(IllegalRevisionIdException.class)
                .isThrownBy(() -> RevisionId.requireNew(id))
                .satisfies(it -> assertThat(it.problem()).contains(reason));
    }
}
