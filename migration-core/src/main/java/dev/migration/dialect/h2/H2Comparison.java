package dev.migration.dialect.h2;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.ColumnType;
import java.util.Map;

/** What H2 takes for the same. */
final class H2Comparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "decimal", "numeric",
            "int", "integer",
            "character large object", "clob",
            "binary large object", "blob",
            "binary varying", "varbinary");

    H2Comparison(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        return text.named(SYNONYMS.getOrDefault(text.words(), text.words()));
    }
}
