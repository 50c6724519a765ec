package dev.migration.sample.inventory;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** How far an item has come. The database and the API know the code; an item without one becomes a draft. */
public enum ItemStatus {
    DRAFT,
    ACTIVE,
    DISCONTINUED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @JsonValue
    String code() {
        return code;
    }
}
