package dev.migration.sample.inventory;

import org.jspecify.annotations.Nullable;

/** A category as clients see it. */
record CategoryAnswer(@Nullable Long id, String name) {

    static CategoryAnswer of(Category category) {
        return new CategoryAnswer(category.id(), category.name());
    }
}
