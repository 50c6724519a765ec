package dev.migration.sample.inventory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An item as clients see it. */
record ItemAnswer(
        long id,
        String title,
        @Nullable String content,
        @Nullable CategoryAnswer category,
        @Nullable ItemStatus status,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    static ItemAnswer of(Item item) {
        Category category = item.category();
        return new ItemAnswer(
                item.id(),
                item.title(),
                item.content(),
                category == null ? null : CategoryAnswer.of(category),
                item.status(),
                item.createdAt(),
                item.updatedAt());
    }
}
