package dev.migration.dialect.sqlite;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identity;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.util.List;
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

    /**
     * SQLite keeps no comments, counts in integers only, and counts the values of every key that is a single integer: the
     * manual, "ROWIDs and the INTEGER PRIMARY KEY".
     */
    @Override
    public Table normalized(Table table) {
        Table counted = super.normalized(table);
        List<String> key = table.findPrimaryKey().map(PrimaryKey::columns).orElse(List.of());
        return new Table(
                counted.name(),
                counted.columns().stream()
                        .map(it -> it.withComment(null))
                        .map(it -> key.equals(List.of(it.name())) ? countedKey(it) : it)
                        .toList(),
                counted.constraints(),
                counted.indexes(),
                null,
                counted.options());
    }

    private static Column countedKey(Column column) {
        boolean isCounted = column.generator() != null || column.type().equals(ColumnType.integer());
        return isCounted ? column.type(ColumnType.integer()).withIdentity(Identity.byDefault()) : column;
    }
}
