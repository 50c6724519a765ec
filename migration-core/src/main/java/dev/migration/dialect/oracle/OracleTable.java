package dev.migration.dialect.oracle;

import dev.migration.schema.DialectOption;
import org.jspecify.annotations.Nullable;

/**
 * What only Oracle knows of a table.
 *
 * @param onCommit what becomes of a temporary table's rows, such as {@code preserve rows}
 */
public record OracleTable(
        boolean globalTemporary, @Nullable String onCommit, @Nullable String compress, @Nullable String tablespace)
        implements DialectOption {

    public static OracleTable options() {
        return new OracleTable(false, null, null, null);
    }

    public OracleTable globalTemporary(String newOnCommit) {
        return new OracleTable(true, newOnCommit, compress, tablespace);
    }

    public OracleTable compressed() {
        return new OracleTable(globalTemporary, onCommit, "compress", tablespace);
    }

    public OracleTable tablespace(String newTablespace) {
        return new OracleTable(globalTemporary, onCommit, compress, newTablespace);
    }
}
