package dev.migration.dialect.sqlite;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.ColumnType;
import java.util.Map;

/** What SQLite takes for the same. */
final class SqliteComparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.of(
            "int", "integer",
            "decimal", "numeric");

    SqliteComparison(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        return text.named(SYNONYMS.getOrDefault(text.words(), text.words()));
    }
}
