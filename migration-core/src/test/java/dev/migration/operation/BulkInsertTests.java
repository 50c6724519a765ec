package dev.migration.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.schema.QualifiedName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkInsertTests {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    private static final Map<String, @Nullable Object> UNORDERED =
            Map.of("id", 1, "title", 2, "price", 3, "colour", 4, "weight", 5, "height", 6);

    static Stream<Map<String, @Nullable Object>> mapsWithoutAnOrder() {
        return Stream.of(UNORDERED, Map.copyOf(UNORDERED), new HashMap<>(UNORDERED));
    }

    @ParameterizedTest
    @MethodSource("mapsWithoutAnOrder")
    void mapThatHasAnotherOrderInEachProcessIsWrittenInTheOrderOfNames(Map<String, @Nullable Object> row) {
        assertThat(columns(new BulkInsert(ITEMS, List.of(row))))
                .containsExactly("colour", "height", "id", "price", "title", "weight");
    }

    @Test
    void orderThatWasChosenIsKept() {
        Map<String, @Nullable Object> linked = new LinkedHashMap<>();
        linked.put("title", "Tea");
        linked.put("id", null);
        Map<String, @Nullable Object> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(linked);

        assertThat(columns(new BulkInsert(ITEMS, List.of(linked)))).containsExactly("title", "id");
        assertThat(columns(new BulkInsert(ITEMS, List.of(backwards)))).containsExactly("title", "id");
        assertThat(columns(new BulkInsert(ITEMS, List.of(BulkInsert.row("title", "Tea", "id", null)))
                        .withIdentityValues()))
                .containsExactly("title", "id");
    }

    @Test
    void rowStaysWhatItWas() {
        Map<String, @Nullable Object> row = BulkInsert.row("title", "Tea", "id", null);
        BulkInsert insert = new BulkInsert(ITEMS, List.of(row));
        row.put("title", "Coffee");

        assertThat(insert).isEqualTo(new BulkInsert(ITEMS, List.of(BulkInsert.row("id", null, "title", "Tea"))));
        assertThat(insert.rows().get(0)).containsEntry("title", "Tea").containsKey("id");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> insert.rows().get(0).put("title", "Coffee"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> insert.rows().get(0).keySet().clear());
    }

    private static List<String> columns(BulkInsert insert) {
        return List.copyOf(insert.rows().get(0).keySet());
    }
}
