package dev.migration.dialect;

import dev.migration.schema.QualifiedName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns names as a database keeps them into names as a script writes them, and back.
 *
 * @param ownSchema the schema of the connection as the database keeps it, which a script leaves out; absent where
 *     nothing is left out
 */
public record CatalogNames(Dialect dialect, Folding folding, @Nullable String ownSchema) {

    /** The name as a script writes it: in lower case if it was folded to upper case. */
    public String written(String stored) {
        if (folding != Folding.UPPER) {
            return stored;
        }
        String lower = stored.toLowerCase(Locale.ROOT);
        boolean wasFolded = stored.equals(lower.toUpperCase(Locale.ROOT)) && isPlain(lower);
        return wasFolded ? lower : stored;
    }

    /** The name as the database keeps what a script writes so. */
    public String stored(String written) {
        if (!isPlain(written)) {
            return written;
        }
        return switch (folding) {
            case UPPER -> written.toUpperCase(Locale.ROOT);
            case LOWER -> written.toLowerCase(Locale.ROOT);
            case NONE -> written;
        };
    }

    private boolean isPlain(String name) {
        return name.length() <= dialect.maxIdentifierLength()
                && dialect.quote(name).equals(name);
    }

    public QualifiedName qualified(@Nullable String schema, String name) {
        boolean isElsewhere = schema != null && !schema.isEmpty() && !schema.equals(ownSchema);
        return new QualifiedName(schema != null && isElsewhere ? written(schema) : null, written(name));
    }
}
