package dev.migration.dialect.derby;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import dev.migration.schema.Unique;
import java.util.List;
import java.util.Map;

/** What Derby takes for the same. */
final class DerbyComparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.of(
            "character varying", "varchar",
            "character", "char",
            "decimal", "numeric",
            "int", "integer",
            "character large object", "clob",
            "binary large object", "blob",
            "binary varying", "varbinary",
            "double precision", "double");

    DerbyComparison(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        TypeText named = text.named(SYNONYMS.getOrDefault(text.words(), text.words()));
        return named.words().equals("float") ? floating(named) : named;
    }

    /** "A precision of 23 or less is equivalent to REAL": the manual, "FLOAT data type". */
    private static TypeText floating(TypeText text) {
        boolean isReal = !text.measures().isEmpty() && text.measures().get(0) <= 23;
        return text.named(isReal ? "real" : "double").unmeasured();
    }

    /** Derby keeps no comments, and of an index that a constraint has already it says "duplicate" and makes none. */
    @Override
    public Table normalized(Table table) {
        Table counted = super.normalized(table);
        return new Table(
                counted.name(),
                counted.columns().stream().map(it -> it.withComment(null)).toList(),
                counted.constraints(),
                counted.indexes().stream().filter(it -> !isDuplicate(it, table)).toList(),
                null,
                counted.options());
    }

    private static boolean isDuplicate(Index index, Table table) {
        boolean isPlain = index.parts().stream().allMatch(it -> !it.expression() && it.order() != IndexPart.Order.DESC);
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        return isPlain
                && table.constraints().stream()
                        .anyMatch(it -> it instanceof ForeignKey key
                                        && !index.unique()
                                        && key.columns().equals(columns)
                                || it instanceof PrimaryKey primary
                                        && primary.columns().equals(columns)
                                || it instanceof Unique unique
                                        && unique.columns().equals(columns));
    }
}
