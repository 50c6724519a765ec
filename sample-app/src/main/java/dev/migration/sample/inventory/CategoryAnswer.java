package dev.migration.sample.inventory;

/** A category as clients see it. */
record CategoryAnswer(long id, String name) {

    static CategoryAnswer of(Category category) {
        return new CategoryAnswer(category.id(), category.name());
    }
}
