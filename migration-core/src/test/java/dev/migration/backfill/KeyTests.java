package dev.migration.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyTests {

    @Test
    void valuesKeepTheirTypes() {
        List<Object> values = List.of(
                BigInteger.valueOf(Long.MIN_VALUE),
                new BigDecimal("-1.50"),
                "it's 3:4,s5:x",
                "",
                new UUID(-1, 7),
                LocalDate.of(2026, 11, 26),
                LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000),
                OffsetDateTime.of(2026, 3, 29, 2, 30, 0, 0, ZoneOffset.ofHours(2)));

        assertThat(Key.parse(new Key(values).text()).values()).isEqualTo(values);
    }

    @Test
    void textIsKeptInWhateverTheDatabaseKeeps() {
        Key key = new Key(List.of("Äpfel \\u0041 \uD83C\uDF4E;\n ", " "));

        assertThat(key.text()).matches("[ -~]*[!-~]");
        assertThat(Key.parse(key.text())).isEqualTo(key);
    }

    @Test
    void bytesComeBack() {
        Key key = Key.parse(new Key(List.of(new byte[] {0, -1, 127})).text());

        assertThat((byte[]) key.values().get(0)).containsExactly(0, -1, 127);
    }
}
