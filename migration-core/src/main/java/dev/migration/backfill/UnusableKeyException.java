package dev.migration.backfill;

import dev.migration.error.MigrationException;
import dev.migration.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Rows cannot be put in order, or found again, by a column that a backfill names as its key. */
public final class UnusableKeyException extends MigrationException {

    UnusableKeyException(QualifiedName table, String column, String type, @Nullable Object value) {
        super(
                value == null
                        ? "Rows of '%s' have no '%s', by which a backfill is to find its way.".formatted(table, column)
                        : "The column '%s' of '%s' is of type %s, by which a backfill cannot find its way."
                                .formatted(column, table, type),
                "Name a key of numbers, text, UUIDs, bytes, dates or timestamps that every row has, such as the primary key.");
    }

    private UnusableKeyException(String problem, String remedy) {
        super(problem, remedy);
    }

    /** The rows after a key begin with that key, so that there would be no end. */
    static UnusableKeyException standingStill(QualifiedName table, String key) {
        return new UnusableKeyException(
                "The rows of '%s' after the key %s are not beyond it: the database compares it as another value than it is."
                        .formatted(table, key),
                "Let the backfill go by a key that is found again as it was read, such as a number.");
    }

    /** @param longest how many characters the cursor has room for */
    UnusableKeyException(QualifiedName table, int longest) {
        super(
                "The keys of '%s' are too long to be kept as a cursor, which has room for %d characters."
                        .formatted(table, longest),
                "Let the backfill go by a shorter key.");
    }
}
