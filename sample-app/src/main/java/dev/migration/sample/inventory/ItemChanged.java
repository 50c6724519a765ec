package dev.migration.sample.inventory;

/** Something happened to an item. Published inside the transaction that changes it. */
public record ItemChanged(Change change, long itemId, String title) {

    /** What happened. */
    public enum Change {
        CREATED,
        UPDATED,
        DELETED
    }
}
