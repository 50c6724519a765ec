package dev.migration.dialect.oracle;

import dev.migration.schema.DialectOption;
import org.jspecify.annotations.Nullable;

/**
 * What only Oracle knows of an index.
 *
 * @param compressedColumns how many leading columns are kept once for all rows that share them
 */
public record OracleIndex(boolean isBitmap, @Nullable Integer compressedColumns) implements DialectOption {

    public static OracleIndex bitmap() {
        return new OracleIndex(true, null);
    }

    public static OracleIndex compressed(int columns) {
        return new OracleIndex(false, columns);
    }
}
