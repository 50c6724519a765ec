package dev.migration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTests {

    private static Object readBack(Object value) {
        return JsonMapper.shared().readValue(Json.write(value), Object.class);
    }

    @Test
    void valuesAreReadBackAsTheyWereWritten() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a \"b\" \\ c / \t\r\n d");
        value.put("numbers", List.of(1, -2L));
        value.put("truth", Arrays.asList(true, false, null));
        value.put("empty", List.of(List.of(), Map.of(), ""));
        value.put("nested", Map.of("a", List.of(Map.of("b", "c"))));

        Object read = readBack(value);

        assertThat(((Map<?, ?>) read).get("numbers")).isEqualTo(List.of(1, -2));
        value.put("numbers", List.of(1, -2));
        assertThat(read).isEqualTo(value);
    }

    @Test
    void everyCharacterIsReadBack() {
        String all = IntStream.range(0, Character.MAX_VALUE + 1)
                .filter(it -> !Character.isSurrogate((char) it))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(readBack(all + "\uD83D\uDE00")).isEqualTo(all + "\uD83D\uDE00");
    }

    @Test
    void valuesOfOursAreWrittenAsTheEndpointDoes() {
        assertThat(readBack(Duration.ofSeconds(2))).isEqualTo(2000);
        assertThat(readBack(Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(readBack(Optional.of(ExitCode.DONE))).isEqualTo("DONE");
        assertThat(Json.write(Optional.empty())).isEqualTo("null");
    }

    @Test
    void membersStandOnLinesOfTheirOwn() {
        assertThat(Json.write(Map.of("a", List.of(1, 2))))
                .isEqualTo(
                        """
                        {
                          "a": [
                            1,
                            2
                          ]
                        }""");
    }
}
