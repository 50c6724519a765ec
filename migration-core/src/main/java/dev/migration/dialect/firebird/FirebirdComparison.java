package dev.migration.dialect.firebird;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.StandardComparison;
import dev.migration.dialect.TypeText;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Index;
import dev.migration.schema.IndexPart;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Map;

/** What Firebird takes for the same. */
final class FirebirdComparison extends StandardComparison {

    private static final Map<String, String> SYNONYMS = Map.of(
            "int", "integer",
            "real", "float",
            "character varying", "varchar",
            "character", "char");

    /** "If the precision is 7 or less, it is a single": the Language Reference, 3.2.1. */
    private static final int SINGLE = 7;

    FirebirdComparison(Dialect dialect) {
        super(dialect);
    }

    @Override
    protected TypeText words(ColumnType type) {
        TypeText text = super.words(type);
        TypeText named = text.named(SYNONYMS.getOrDefault(text.words(), text.words()));
        if (named.words().equals("char") && named.measures().equals(List.of(1))) {
            return named.unmeasured();
        }
        if (!named.words().equals("float") || named.measures().isEmpty()) {
            return named;
        }
        return named.named(named.measures().get(0) <= SINGLE ? "float" : "double precision")
                .unmeasured();
    }

    /** A computed column has the type of what computes it, whatever is said. */
    @Override
    public Table normalized(Table table) {
        Table counted = super.normalized(table);
        return new Table(
                counted.name(),
                counted.columns().stream().map(FirebirdComparison::untyped).toList(),
                counted.constraints(),
                counted.indexes().stream().map(this::kept).toList(),
                counted.comment(),
                counted.options());
    }

    private static Column untyped(Column column) {
        return column.computed() == null ? column : column.type(ColumnType.custom("computed"));
    }

    /** An index runs one way as a whole. */
    @Override
    public Index kept(Index index) {
        boolean descends = index.parts().get(0).order() == IndexPart.Order.DESC;
        return index.parts().stream().allMatch(it -> (it.order() == IndexPart.Order.DESC) == descends)
                ? index
                : index.unordered();
    }
}
