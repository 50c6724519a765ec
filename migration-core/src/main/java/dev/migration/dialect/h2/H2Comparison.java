package dev.migration.dialect.h2;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** "Index belongs to constraint": a key that comes when the index is there already makes none of its own. */
    @Override
    public boolean leansOn(ForeignKey key, Index index, Table table) {
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        int size = key.columns().size();
        return columns.size() >= size && Set.copyOf(columns.subList(0, size)).equals(Set.copyOf(key.columns()));
    }
}
